import type { ComponentChildren } from 'preact';
import { date } from './dates';
import { t, tDynamic } from './i18n';
import { Arrow, Calendar, Check, Clock, Objection } from './icons';
import type { Action, ActionStatus } from './types';
import { nbsp } from './typography';

const SIGNS = { PLANNED: Clock, ACTIVE: Arrow, STUCK: Objection, DONE: Check } as const;

/** One line of the plan: what, who, until when, how it goes. */
export function ActionCard({
  action,
  track = false,
  homework = false,
  children,
}: {
  action: Action;
  track?: boolean;
  homework?: boolean;
  children?: ComponentChildren;
}) {
  const owner = [action.owner, action.ownerOrganisation].filter(Boolean).join(', ');
  return (
    <li class="action" data-testid={`action-${action.actionId}`}>
      {track && <p class="over">{tDynamic(`common.track_${action.track}`)}</p>}
      <h3>
        <bdi>{nbsp(action.title ?? t('common.erased'))}</bdi>
      </h3>
      <dl>
        <div>
          <dt>{t('common.owner')}</dt>
          <dd>
            <bdi>{owner || t('common.owner_missing')}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('common.due')}</dt>
          <dd>{action.dueOn ? date(action.dueOn) : t('common.due_missing')}</dd>
        </div>
        {action.firstStep && (
          <div>
            <dt>{t('common.first_step')}</dt>
            <dd>
              <bdi>{nbsp(action.firstStep)}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <Status status={action.status} />
      {action.decisionSupersededBy && (
        <p class="status" data-testid="decision-replaced">
          <Objection /> {t('common.decision_replaced')}
        </p>
      )}
      {homework && (
        <p class="status homework">
          <Calendar /> {t('common.homework')}
        </p>
      )}
      {children}
    </li>
  );
}

function Status({ status }: { status: ActionStatus }) {
  const Sign = SIGNS[status];
  return (
    <p class={`status status-${status}`}>
      <Sign /> {tDynamic(`common.status_${status}`)}
    </p>
  );
}
