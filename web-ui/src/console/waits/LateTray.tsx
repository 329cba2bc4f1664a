import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Desk, LateItem } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';

/** Words that came after their phase had ended: to the board, or put away. */
export function LateTray({ desk, items }: { desk: Desk; items: readonly LateItem[] }) {
  const attempt = useAction();
  const decide = async (id: string, accept: boolean, title: string) => {
    const body = { accept } satisfies Shapes['AcceptLate'];
    const words = accept ? t('console.did_accept_late', { title }) : undefined;
    await desk.act(attempt, 'PUT', `/late/${id}`, body, words);
    await desk.refresh();
  };
  return (
    <>
      <p class="note">{t('console.late_note')}</p>
      <ul class="lines">
        {items.map(({ id, title }) => (
          <li key={id}>
            <b class="line-main">
              <bdi>{title}</bdi>
            </b>
            <button
              type="button"
              class="button small strong"
              onClick={() => void decide(id, true, title ?? '')}
              data-testid={`late-accept-${id}`}
            >
              {t('console.accept_late')}
            </button>
            <button type="button" class="button small" onClick={() => void decide(id, false, title ?? '')}>
              {t('console.refuse_late')}
            </button>
          </li>
        ))}
      </ul>
      <Refusal of={attempt} />
    </>
  );
}
