import { Proved } from '../record/ProofOf';
import { t } from '../shared/i18n';
import { ImprintWords } from '../shared/imprint/ImprintWords';
import type { Publication } from './planState';

/** By what anybody can tell later that this is the plan that was published; on paper too. */
export function HowToCheck({ id, published }: { id: string; published: Publication | undefined }) {
  const address = `/w/${id}/record`;
  return (
    <section class="how-to-check" aria-labelledby="how-to-check" data-testid="how-to-check">
      <h2 id="how-to-check">{t('plan.check')}</h2>
      <p>{t('plan.check_why')}</p>
      {published?.imprint && (
        <>
          <p class="quiet">
            {t('plan.check_imprint', { version: published.version, count: published.imprint.size })}
          </p>
          <ImprintWords root={published.imprint.root} />
          <Proved
            key={published.position}
            prove={proofs => proofs.provePublication(id, published.position)}
            holds="proof.publication"
            worded
          />
        </>
      )}
      <p>
        <a
          class="link"
          href={published ? `${address}#n-${published.size - 1}` : address}
          data-testid="to-record"
        >
          {t('plan.check_record')}
        </a>
        <span class="printed-address">{`${location.origin}${address}`}</span>
      </p>
    </section>
  );
}
