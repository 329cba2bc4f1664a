import { t } from '../../shared/i18n';
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
      <select
        aria-label={t('console.status_of', { title })}
        value={status}
        data-testid={`status-${actionId}`}
        onChange={event =>
          void desk.act(
            attempt,
            'PUT',
            path,
            { status: event.currentTarget.value },
            t('console.did_status', { title }),
          )
        }
      >
        {STATUSES.map(one => (
          <option key={one} value={one}>
            {t(`common.status_${one}`)}
          </option>
        ))}
      </select>
      <Refusal of={attempt} />
    </>
  );
}
