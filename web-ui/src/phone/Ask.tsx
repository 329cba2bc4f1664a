import { useState } from 'preact/hooks';
import { number, t } from '../shared/i18n';
import { Question as QuestionSign } from '../shared/icons';
import { useOneAtATime } from '../shared/useOneAtATime';
import { ask } from './acts';
import { openDraft, says } from './draft';
import { ItemProgress } from './ItemProgress';
import { stage } from './optimistic';
import { outbox, type PhoneState } from './phoneState';
import { SupportButton } from './SupportButton';
import { ThinText } from './WritingBox';

/** Where questions are what the room is about now. */
export function Ask({ phone }: { phone: PhoneState }) {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('phone.questions')}</h2>
      <Questions phone={phone} />
    </section>
  );
}

/** Where they are not, one line says that one may ask, and how many did. */
export function FoldedAsk({ phone }: { phone: PhoneState }) {
  const asked = phone.board.value?.questions.length ?? 0;
  return (
    <details class="answers" data-testid="questions">
      <summary>
        <span>{t('phone.questions')}</span>
        {asked > 0 && <span class="quiet">{number(asked)}</span>}
      </summary>
      <div class="fields">
        <Questions phone={phone} />
      </div>
    </details>
  );
}

/** Questions to the room, and „I would like to know that too”. */
function Questions({ phone }: { phone: PhoneState }) {
  const [{ draft, saved, change, clear }] = useState(() => openDraft(`question.${phone.id}`));
  const once = useOneAtATime();
  const board = phone.board.value;
  if (!board) return null;
  const under = outbox.entries.value.filter(
    entry => entry.act === 'AskQuestion' && entry.workshopId === phone.id && entry.state !== 'refused',
  );
  return (
    <>
      {phone.mine.value && (
        <form
          class="composer"
          onSubmit={event => {
            event.preventDefault();
            const text = draft.value.title.trim();
            if (says(text, 300)) once(() => ask(phone, text).then(clear));
          }}
        >
          <ThinText
            label={t('phone.question_label')}
            testId="question-text"
            value={draft.value.title}
            most={300}
            change={title => change({ title })}
          />
          <p class="pair">
            <button type="submit" class="small" data-testid="question-send">
              {t('phone.question_send')}
            </button>
            <span class="quiet">{saved.value ? t('phone.saved_here') : ''}</span>
          </p>
        </form>
      )}
      <ul class="cards">
        {under
          .filter(entry => !board.questions.some(one => one.questionId === entry.itemId))
          .map(entry => (
            <li key={entry.commandId} class="card hue-none">
              <div class="card-words">
                <h3>
                  <bdi>{entry.text}</bdi>
                </h3>
                <ItemProgress
                  stage={stage(entry.itemId ?? '', undefined, false, under)}
                  testId={`state-${entry.commandId}`}
                />
              </div>
            </li>
          ))}
        {[...board.questions].reverse().map(question => (
          <li key={question.questionId} class="card hue-none" data-testid={`item-${question.questionId}`}>
            <div class="card-words">
              <h3>
                <QuestionSign /> <bdi>{question.text ?? t('phone.erased')}</bdi>
              </h3>
              {question.answer && (
                <p class="card-text">
                  <bdi>{question.answer}</bdi>
                </p>
              )}
            </div>
            <SupportButton
              phone={phone}
              kind="questions"
              id={question.questionId}
              item={{ title: question.text, endorsements: question.endorsements, roomSupport: 0 }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
