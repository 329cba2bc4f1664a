import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';

/** What was taken out of the plan, with the reason, folded away; it can come back. */
export function Dropped({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const gone = desk.dropped.value;
  if (!gone.length) return null;
  const restore = (actionId: string, title: string) =>
    desk.act(
      attempt,
      'POST',
      '/commands/RestoreAction',
      { actionId } satisfies Shapes['RestoreAction'],
      t('console.did_restore', { title }),
    );
  return (
    <details data-testid="dropped-actions">
      <summary>
        {t('console.dropped')} <b class="count">{gone.length}</b>
      </summary>
      <ul class="lines">
        {gone.map(action => (
          <li key={action.actionId}>
            <span class="line-main">
              <b class="gone">
                <bdi>{action.title ?? t('common.erased')}</bdi>
              </b>
              {action.reason && (
                <span class="note">
                  <bdi>{action.reason}</bdi>
                </span>
              )}
            </span>
            <button
              type="button"
              class="button small"
              disabled={attempt.busy.value}
              data-testid={`restore-action-${action.actionId}`}
              onClick={() => void restore(action.actionId, action.title ?? '')}
            >
              {t('console.restore')}
            </button>
          </li>
        ))}
      </ul>
      <Refusal of={attempt} />
    </details>
  );
}
