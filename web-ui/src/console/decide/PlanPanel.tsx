import { byTrack } from '../../board/scene/leaves';
import { t } from '../../shared/i18n';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Confirm } from '../parts/Confirm';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';
import { ActionRow } from './ActionRow';
import { Adopt } from './Adopt';
import { Dropped } from './Dropped';

/** More than this a room seldom carries through. */
const MANY = 7;

/** The plan as it stands, the next action into it, and its publication. */
export function PlanPanel({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const board = desk.board.value;
  if (!board) return null;
  const version = desk.version.value;
  const publish = async () => {
    await desk.act(attempt, 'PUT', '/plan/publication', {});
    await desk.refresh();
  };
  return (
    <Panel
      title={t('console.plan')}
      aside={
        <span class="note">
          {version ? t('console.published', { version }) : t('console.not_published')}{' '}
          <a href={`/w/${desk.workshopId}/plan`} target="narada-plan">
            {t('console.see_plan')}
          </a>
        </span>
      }
    >
      <Adopt desk={desk} />
      <ul class="lines plan-lines">
        {byTrack(board.actions).map(action => (
          <ActionRow key={action.actionId} desk={desk} action={action} />
        ))}
      </ul>
      {board.actions.length > MANY && (
        <p class="note empty-note" data-testid="many-actions">
          {t('console.many_actions', { count: board.actions.length })}
        </p>
      )}
      <Dropped desk={desk} />
      {!board.actions.length && <p class="note empty-note">{t('console.plan_empty')}</p>}
      <Refusal of={attempt} />
      <Confirm
        className="button strong"
        question={t('console.publish_sure', { count: board.actions.length })}
        yes={t('console.publish_yes')}
        testid="publish-plan"
        disabled={!board.actions.length || attempt.busy.value}
        onYes={() => void publish()}
      >
        {t('console.publish')}
      </Confirm>
    </Panel>
  );
}
