import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';
import type { HiddenItem } from './waiting';

/** What is not on the board: first what waits to be read, then what was hidden. */
export function HiddenItems({
  desk,
  awaiting,
  hidden,
}: {
  desk: Desk;
  awaiting: HiddenItem[];
  hidden: HiddenItem[];
}) {
  return (
    <>
      {awaiting.length > 0 && (
        <>
          <h2>{t('console.awaiting')}</h2>
          <Lines desk={desk} items={awaiting} fresh />
        </>
      )}
      {hidden.length > 0 && (
        <>
          {awaiting.length > 0 && <h2>{t('console.hidden')}</h2>}
          <p class="note">{t('console.hidden_note')}</p>
          <Lines desk={desk} items={hidden} />
        </>
      )}
    </>
  );
}

function Lines({ desk, items, fresh = false }: { desk: Desk; items: HiddenItem[]; fresh?: boolean }) {
  const attempt = useAction();
  const show = ({ kind, id, title }: HiddenItem) => {
    const body = { hidden: false } satisfies Shapes['Restore'];
    const words = t(fresh ? 'console.did_accept_late' : 'console.did_restore', { title });
    return desk.act(attempt, 'PUT', `/${kind}/${id}/visibility`, body, words);
  };
  return (
    <>
      <ul class="lines">
        {items.map(item => (
          <li key={item.id}>
            <span class="line-main">
              <b>
                <bdi>{item.title}</bdi>
              </b>
              {item.reason && (
                <span class="note">
                  <bdi>{item.reason}</bdi>
                </span>
              )}
            </span>
            <button
              type="button"
              class={`button small${fresh ? ' strong' : ''}`}
              onClick={() => void show(item)}
              data-testid={`restore-${item.id}`}
            >
              {t(fresh ? 'console.accept_late' : 'console.restore')}
            </button>
            {fresh && (
              <button type="button" class="button small" onClick={() => desk.putAway(item.id)}>
                {t('console.keep_hidden')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Refusal of={attempt} />
    </>
  );
}
