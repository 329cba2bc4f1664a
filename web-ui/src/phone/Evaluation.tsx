import { useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { Check } from '../shared/icons';
import type { Shapes } from '../shared/shapes';
import { evaluate } from './acts';
import { TEXT } from './draft';
import { outbox, type PhoneState } from './phoneState';
import { ThinText } from './WritingBox';

const QUESTIONS = ['useful', 'heard', 'comeAgain'] as const;
type Answers = Shapes['GiveEvaluation']['answers'];
const SCALE = [1, 2, 3, 4, 5] as const;

const isComplete = (answers: Partial<Answers>): answers is Answers =>
  QUESTIONS.every(question => answers[question]);

/** Three questions and room for a sentence. Nobody can see whose answer it is. */
export function Evaluation({ phone }: { phone: PhoneState }) {
  const [answers, setAnswers] = useState<Partial<Answers>>({});
  const [comment, setComment] = useState('');
  const sessionId = phone.board.value?.session?.sessionId;
  if (!sessionId || !phone.mine.value) return null;
  const given = outbox.entries.value.some(
    entry => entry.act === 'GiveEvaluation' && entry.itemId === sessionId && entry.state !== 'refused',
  );
  if (given) {
    return (
      <p class="note" role="status" data-testid="evaluated">
        <Check /> {t('phone.evaluated')}
      </p>
    );
  }
  const complete = isComplete(answers) && comment.length <= TEXT;
  return (
    <form
      class="evaluation"
      onSubmit={event => {
        event.preventDefault();
        if (isComplete(answers) && complete) void evaluate(phone, sessionId, answers, comment.trim());
      }}
    >
      <p class="quiet">{t('phone.evaluation_anonymous')}</p>
      {QUESTIONS.map(question => (
        <fieldset key={question} class="scale">
          <legend>{t(`phone.evaluate_${question}`)}</legend>
          <div class="scale-row">
            {SCALE.map(value => (
              <label key={value}>
                <input
                  type="radio"
                  name={question}
                  value={value}
                  checked={answers[question] === value}
                  data-testid={`evaluate-${question}-${value}`}
                  onChange={() => setAnswers({ ...answers, [question]: value })}
                />
                <span>{value}</span>
              </label>
            ))}
          </div>
          <p class="scale-ends" aria-hidden="true">
            <span>{t('phone.scale_low')}</span>
            <span>{t('phone.scale_high')}</span>
          </p>
        </fieldset>
      ))}
      <ThinText
        label={t('phone.evaluate_comment')}
        testId="evaluate-comment"
        value={comment}
        most={500}
        change={setComment}
      />
      <button class="button" type="submit" data-testid="evaluate-send" aria-disabled={!complete}>
        {t(complete ? 'phone.evaluate_send' : 'phone.evaluate_missing')}
      </button>
    </form>
  );
}
