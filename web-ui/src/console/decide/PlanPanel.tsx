import { byTrack } from '../../board/scene/leaves';
import { t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { ActionRow } from './ActionRow';
import { Adopt } from './Adopt';
import { Dropped } from './Dropped';
import { Publish } from './Publish';

/** More than this a room seldom carries through. */
const MANY = 7;

/** The next action in one line, the plan as it stands, and its publication. */
export function PlanPanel({ desk }: { desk: Desk }) {
  const board = desk.board.value;
  if (!board) return null;
  return (
    <section class="plan-panel" aria-label={t('console.plan')}>
      <Adopt desk={desk} />
      {board.actions.length > 0 && (
        <ul class="lines plan-lines">
          {byTrack(board.actions).map(action => (
            <ActionRow key={action.actionId} desk={desk} action={action} />
          ))}
        </ul>
      )}
      {!board.actions.length && <p class="note empty-note">{t('console.plan_empty')}</p>}
      {board.actions.length > MANY && (
        <p class="note empty-note" data-testid="many-actions">
          {t('console.many_actions', { count: board.actions.length })}
        </p>
      )}
      <Dropped desk={desk} />
      <Publish desk={desk} />
    </section>
  );
}
