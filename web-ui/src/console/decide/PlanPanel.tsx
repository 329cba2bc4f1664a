import { byTrack } from '../../board/leaves';
import { date } from '../../shared/dates';
import { t, tDynamic } from '../../shared/i18n';
import { useDeed } from '../deed';
import type { Desk } from '../desk';
import { Confirm } from '../parts/Confirm';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';
import { Adopt } from './Adopt';

/** The plan as it stands, the next action into it, and its publication. */
export function PlanPanel({ desk }: { desk: Desk }) {
  const deed = useDeed();
  const board = desk.board.value;
  if (!board) return null;
  const version = desk.version.value;
  const publish = async () => {
    await desk.act(deed, 'PUT', '/plan/publication', {});
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
          <li key={action.actionId} data-testid={`action-${action.actionId}`}>
            <span class="line-main">
              <b>
                <bdi>{action.title}</bdi>
              </b>
              <span class="note">
                {tDynamic(`common.track_${action.track}`)} ·{' '}
                {[action.owner, action.ownerOrganisation].filter(Boolean).join(', ') || t('console.no_owner')}
                {action.dueOn && ` · ${t('console.until', { date: date(action.dueOn) })}`}
              </span>
            </span>
            <StatusSelect
              desk={desk}
              actionId={action.actionId}
              status={action.status}
              title={action.title ?? ''}
            />
          </li>
        ))}
      </ul>
      {!board.actions.length && <p class="note empty-note">{t('console.plan_empty')}</p>}
      <Refusal of={deed} />
      <Confirm
        className="button strong"
        question={t('console.publish_sure', { count: board.actions.length })}
        yes={t('console.publish_yes')}
        testid="publish-plan"
        disabled={!board.actions.length || deed.busy.value}
        onYes={() => void publish()}
      >
        {t('console.publish')}
      </Confirm>
    </Panel>
  );
}

const STATUSES = ['PLANNED', 'ACTIVE', 'STUCK', 'DONE'] as const;

function StatusSelect({
  desk,
  actionId,
  status,
  title,
}: {
  desk: Desk;
  actionId: string;
  status: string;
  title: string;
}) {
  const deed = useDeed();
  const path = `/actions/${actionId}/status`;
  return (
    <>
      <select
        aria-label={t('console.status_of', { title })}
        value={status}
        data-testid={`status-${actionId}`}
        onChange={event =>
          void desk.act(
            deed,
            'PUT',
            path,
            { status: event.currentTarget.value },
            t('console.did_status', { title }),
            {
              method: 'PUT',
              path,
              body: { status },
            },
          )
        }
      >
        {STATUSES.map(one => (
          <option key={one} value={one}>
            {t(`common.status_${one}`)}
          </option>
        ))}
      </select>
      <Refusal of={deed} />
    </>
  );
}
