import { standingIdeas, standingNeeds } from '../../shared/boardItems';
import { number, t } from '../../shared/i18n';
import { Publish } from '../decide/Publish';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';
import { closeSession } from '../room/acts';
import { EvaluationMoment } from './EvaluationMoment';

/** The end of a meeting: what came of it, the plan for everybody, the door shut behind us. */
export function ClosingMoment({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const board = desk.board.value;
  const session = desk.workshop.value?.sessions.find(one => one.sessionId === board?.session?.sessionId);
  if (!board || !session) return null;
  const made = [
    [board.present, 'console.here_short'],
    [standingNeeds(board).length, 'board.needs_made'],
    [standingIdeas(board).length, 'board.ideas_made'],
    [board.decisions.filter(one => one.outcome && !one.supersededBy).length, 'board.decisions_made'],
    [board.actions.length, 'board.actions_made'],
  ] as const;
  return (
    <>
      <ul class="made">
        {made.map(([count, words]) => (
          <li key={words}>
            <b>{number(count)}</b> {t(words, { count })}
          </li>
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="button strong large"
          disabled={attempt.busy.value}
          data-testid="close-meeting"
          onClick={() => void closeSession(desk, attempt, session)}
        >
          {t('console.close_session')}
        </button>
        {board.actions.length > 0 && <Publish desk={desk} />}
      </div>
      <Refusal of={attempt} />
      <h2 class="part-heading">{t('common.phase_EVALUATION')}</h2>
      <EvaluationMoment desk={desk} />
    </>
  );
}
