import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import { type ActionStatus, every } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';

const STATUSES = every<ActionStatus>()(['PLANNED', 'ACTIVE', 'STUCK', 'DONE']);

/** How an action goes, changed where it stands. */
export function StatusSelect({
  desk,
  actionId,
  status,
  title,
}: {
  desk: Desk;
  actionId: string;
  status: ActionStatus;
  title: string;
}) {
  const attempt = useAction();
  const path = `/actions/${actionId}/status`;
  return (
    <>
      <fieldset
        class="segments"
        aria-label={t('console.status_of', { title })}
        data-testid={`status-${actionId}`}
      >
        {STATUSES.map(one => (
          <button
            key={one}
            type="button"
            aria-pressed={one === status}
            data-testid={`status-${one}-${actionId}`}
            onClick={() => {
              const body = { status: one } satisfies Shapes['ReportStatus'];
              if (one !== status)
                void desk.act(attempt, 'PUT', path, body, t('console.did_status', { title }));
            }}
          >
            {t(`common.status_${one}`)}
          </button>
        ))}
      </fieldset>
      <Refusal of={attempt} />
    </>
  );
}
