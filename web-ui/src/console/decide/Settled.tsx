import { t } from '../../shared/i18n';
import type { Decision } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { Panel } from '../parts/Panel';
import { SettledDecision } from './SettledDecision';

/** What the room settled, the latest first; what was replaced stays readable, quietly. */
export function Settled({ desk, folded = false }: { desk: Desk; folded?: boolean }) {
  const all = desk.board.value?.decisions ?? [];
  const standing = all.filter(one => one.outcome && !one.supersededBy).reverse();
  const replaced = all.filter(one => one.supersededBy).reverse();
  if (!standing.length && !replaced.length) return null;
  const list = (
    <>
      <p class="note">{t('console.settled_note')}</p>
      <ul class="settled">
        {standing.map(decision => (
          <SettledDecision key={decision.decisionId} desk={desk} decision={decision} />
        ))}
      </ul>
      {replaced.length > 0 && (
        <details data-testid="superseded">
          <summary>
            {t('console.superseded')} <b class="count">{replaced.length}</b>
          </summary>
          <ul class="lines">
            {replaced.map(decision => (
              <li key={decision.decisionId} data-testid={`decision-${decision.decisionId}`}>
                <span class="line-main">
                  <b class="gone">
                    <bdi>{decision.wording ?? t('common.erased')}</bdi>
                  </b>
                  <span class="note">
                    {t('console.superseded_by', { wording: wordingOf(all, decision.supersededBy) })}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
  if (!folded) return <Panel title={t('console.settled')}>{list}</Panel>;
  return (
    <details data-testid="settled">
      <summary>
        {t('console.settled')} <b class="count">{standing.length}</b>
      </summary>
      {list}
    </details>
  );
}

const wordingOf = (all: readonly Decision[], id: string | undefined) =>
  all.find(one => one.decisionId === id)?.wording ?? t('common.erased');
