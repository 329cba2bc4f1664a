import { useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { Question as QuestionSign } from '../shared/icons';
import { useOneAtATime } from '../shared/once';
import { ask } from './acts';
import { openDraft, says } from './draft';
import { stage } from './hopes';
import { outbox, type Room } from './room';
import { SupportButton } from './SupportButton';
import { Way } from './Way';
import { ThinText } from './WritingBox';

/** Questions to the room, and „I would like to know that too”. */
export function Ask({ room }: { room: Room }) {
  const [{ draft, saved, change, clear }] = useState(() => openDraft(`question.${room.id}`));
  const once = useOneAtATime();
  const board = room.board.value;
  if (!board) return null;
  const under = outbox.entries.value.filter(
    entry => entry.act === 'AskQuestion' && entry.workshopId === room.id && entry.state !== 'refused',
  );
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('phone.questions')}</h2>
      {room.mine.value && (
        <form
          class="composer"
          onSubmit={event => {
            event.preventDefault();
            const text = draft.value.title.trim();
            if (says(text, 300)) once(() => ask(room, text).then(clear));
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
                <Way
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
              room={room}
              kind="questions"
              id={question.questionId}
              item={{ title: question.text, endorsements: question.endorsements, roomSupport: 0 }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
