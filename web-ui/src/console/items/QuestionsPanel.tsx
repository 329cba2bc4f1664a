import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { number, t } from '../../shared/i18n';
import { Check } from '../../shared/icons';
import { uuid7 } from '../../shared/ids';
import type { Shapes } from '../../shared/shapes';
import type { Question } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { useDraft } from '../desk/useDraft';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { Panel } from '../parts/Panel';
import { Redact } from '../parts/Redact';
import { Refusal } from '../parts/Refusal';

/** What people ask: the most wanted first, what was answered last; a question from the room can be noted too. */
export function QuestionsPanel({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const asked = useDraft(`question.${desk.workshopId}`);
  const id = useRef(uuid7());
  const questions = (desk.board.value?.questions ?? []).filter(one => one.text !== null);
  const answered = (one: Question) => one.answer !== undefined;
  const order = [...questions].sort(
    (a, b) => Number(answered(a)) - Number(answered(b)) || b.endorsements - a.endorsements,
  );
  const ask = async () => {
    const text = asked.value.trim();
    if (
      !(await desk.act(attempt, 'PUT', `/questions/${id.current}`, { text } satisfies Shapes['AskQuestion']))
    )
      return;
    id.current = uuid7();
    asked.value = '';
  };
  return (
    <Panel title={t('console.questions')} note={t('console.questions_note')}>
      <Form class="row tight" onSubmit={() => void ask()}>
        <input
          class="grow"
          aria-label={t('console.question_from_room')}
          placeholder={t('console.question_from_room')}
          value={asked.value}
          minLength={3}
          maxLength={500}
          required
          data-testid="ask-question"
          onInput={event => {
            asked.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button" disabled={attempt.busy.value} data-testid="ask-question-send">
          {t('console.note_question')}
        </button>
      </Form>
      <Refusal of={attempt} />
      <ul class="lines">
        {order.map(question => (
          <QuestionRow key={question.questionId} desk={desk} question={question} />
        ))}
      </ul>
    </Panel>
  );
}

function QuestionRow({ desk, question }: { desk: Desk; question: Question }) {
  const attempt = useAction();
  const open = useSignal(false);
  const answer = useSignal(question.answer ?? '');
  const id = question.questionId;
  const done = question.answer !== undefined;
  const give = async (words: string) => {
    const body = { questionId: id, ...(words ? { answer: words } : {}) } satisfies Shapes['AnswerQuestion'];
    // only a second answer has an earlier one to go back to
    const told = done ? t('console.did_answer') : undefined;
    if (await desk.act(attempt, 'POST', '/commands/AnswerQuestion', body, told)) open.value = false;
  };
  return (
    <li data-testid={`question-${id}`}>
      <span class="support-count">{number(question.endorsements)}</span>
      <span class="line-main">
        <b class={done ? 'answered' : ''}>
          <bdi>{question.text}</bdi>
        </b>
        {done && (
          <span class="note">
            <Check /> <bdi>{question.answer || t('console.answered_aloud')}</bdi>
          </span>
        )}
      </span>
      {!done && (
        <button
          type="button"
          class="button small"
          disabled={attempt.busy.value}
          data-testid={`answered-${id}`}
          onClick={() => void give('')}
        >
          <Check /> {t('console.answered_aloud')}
        </button>
      )}
      <button
        type="button"
        class="button small"
        aria-expanded={open.value}
        data-testid={`answer-${id}`}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {t(done ? 'console.amend' : 'console.answer')}
      </button>
      {open.value && (
        <div class="more">
          <Form
            onSubmit={() => {
              void give(answer.value.trim());
            }}
          >
            <Field
              label={t('console.the_answer')}
              hint={t('console.answer_hint')}
              value={answer}
              testid="answer-words"
              lines={2}
              most={2000}
              wide
            />
            <button
              type="submit"
              class="button strong"
              disabled={attempt.busy.value}
              data-testid="answer-save"
            >
              {t('console.save')}
            </button>
          </Form>
          <Redact
            desk={desk}
            of={[
              { item: id, kind: 'QUESTION', field: 'text', words: question.text },
              { item: id, kind: 'QUESTION', field: 'answer', words: question.answer },
            ]}
          />
        </div>
      )}
      <Refusal of={attempt} />
    </li>
  );
}
