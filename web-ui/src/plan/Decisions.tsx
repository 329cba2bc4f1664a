import { t, tDynamic } from '../shared/i18n';
import { decisionAddress } from '../shared/record/address';
import type { Board } from '../shared/types';
import { nbsp } from '../shared/typography';

/** What was settled, with the reason, and the way to its card in the record. */
export function Decisions({ id, board }: { id: string; board: Board }) {
  const settled = board.decisions.filter(one => one.outcome && !one.supersededBy);
  if (!settled.length) return null;
  return (
    <section class="decisions" aria-labelledby="decisions">
      <h2 id="decisions">{t('plan.decisions')}</h2>
      <ol>
        {settled.map(one => (
          <li key={one.decisionId} data-testid={`decision-${one.decisionId}`}>
            <p class="over">{tDynamic(`common.outcome_${one.outcome}`)}</p>
            <h3>
              <bdi>{nbsp(one.wording ?? t('common.erased'))}</bdi>
            </h3>
            {one.reason && (
              <p>
                <bdi>{nbsp(one.reason)}</bdi>
              </p>
            )}
            <p class="meta">
              {[
                one.sessionNumber !== undefined && t('common.from_session', { number: one.sessionNumber }),
                one.presentCount !== undefined && t('common.people_present', { count: one.presentCount }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <a class="link" href={decisionAddress(id, one.decisionId)}>
              {t('plan.decision_proof')}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
