import { shorten } from '../../shared/boardItems';
import { date } from '../../shared/dates';
import { isHomework } from '../../shared/homework';
import { t, tDynamic } from '../../shared/i18n';
import { Arrow, Calendar, Check, Objection } from '../../shared/icons';
import type { OriginStep } from '../../shared/origin';
import { type Action, type ActionStatus, type PlannedSession, TRACKS } from '../../shared/types';
import { More } from '../flow/More';

const SIGNS: Record<ActionStatus, typeof Check> = {
  PLANNED: Calendar,
  ACTIVE: Arrow,
  STUCK: Objection,
  DONE: Check,
};

/** What of an origin stands in one line beside its kind. */
const ORIGIN_SIGNS = 30;

interface PlanTableProps {
  actions: readonly Action[];
  fresh?: string | undefined;
  sessions?: readonly PlannedSession[];
  origins?: Map<string, OriginStep> | undefined;
  /** How many more there are in each track that found no room. */
  more?: Map<string, number>;
}

/** The plan of action, by track, growing row by row. */
export function PlanTable({ actions, fresh, sessions = [], origins, more }: PlanTableProps) {
  const open = sessions.find(one => one.state === 'OPEN')?.number;
  return (
    <table class="plan" data-testid="board-plan">
      <caption class="visually-hidden">{t('board.plan_so_far')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board.col_action')}</th>
          <th scope="col">{t('board.col_who')}</th>
          <th scope="col">{t('board.col_due')}</th>
          <th scope="col">{t('board.col_first')}</th>
        </tr>
      </thead>
      {TRACKS.filter(track => actions.some(action => action.track === track)).map(track => (
        <tbody key={track}>
          <tr class="track">
            <th colSpan={4} scope="rowgroup">
              {tDynamic(`common.track_${track}`)}
            </th>
          </tr>
          {actions
            .filter(action => action.track === track)
            .map(action => (
              <Row
                key={action.actionId}
                action={action}
                fresh={action.actionId === fresh}
                homework={isHomework(action, sessions, open)}
                origin={origins?.get(action.actionId)}
              />
            ))}
          {more?.get(track) && (
            <tr class="more-row">
              <td colSpan={4}>
                <More count={more.get(track) ?? 0} />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

/** Before the first action: what the plan will be made of. */
export const NoPlanYet = () => (
  <div class="quiet-page">
    <Calendar />
    <p class="quiet-title">{t('board.plan_empty')}</p>
    <p>{t('board.plan_empty_hint')}</p>
  </div>
);

interface RowProps {
  action: Action;
  fresh: boolean;
  homework: boolean;
  origin: OriginStep | undefined;
}

function Row({ action, fresh, homework, origin }: RowProps) {
  const Sign = SIGNS[action.status];
  const who = [action.owner, action.ownerOrganisation].filter(Boolean).join(', ');
  return (
    <tr class={fresh ? 'fresh' : ''} data-testid={`board-action-${action.actionId}`}>
      <th scope="row">
        <bdi>{shorten(action.title ?? '', 110)}</bdi>
        {action.status !== 'PLANNED' && (
          <span class={`status ${action.status.toLowerCase()}`}>
            <Sign /> {tDynamic(`common.status_${action.status}`)}
          </span>
        )}
        {homework && action.status === 'PLANNED' && (
          <span class="status homework">
            <Calendar /> {t('common.homework')}
          </span>
        )}
        {origin && (
          <span class="origin-line">
            {t(`common.from_${origin.kind}`)} <bdi>{shorten(origin.title, ORIGIN_SIGNS)}</bdi>
          </span>
        )}
      </th>
      <td>{who ? <bdi>{shorten(who, 60)}</bdi> : <span class="unsaid">{t('board.who_open')}</span>}</td>
      <td class="due">
        {action.dueOn ? date(action.dueOn) : <span class="unsaid">{t('board.due_open')}</span>}
      </td>
      <td>{action.firstStep ? <bdi>{shorten(action.firstStep, 80)}</bdi> : ''}</td>
    </tr>
  );
}
