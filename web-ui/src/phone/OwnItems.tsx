import { t } from '../shared/i18n';
import { OwnCard } from './OwnCard';
import { ownItems } from './own';
import type { PhoneState } from './phoneState';

/** What I said in this phase, with its way to the board. */
export function OwnItems({ phone, kind }: { phone: PhoneState; kind: 'need' | 'idea' }) {
  const items = ownItems(phone, kind).filter(one => one.stage !== 'withdrawn');
  if (!items.length) return null;
  return (
    <section aria-labelledby={`own-${kind}`}>
      <h2 id={`own-${kind}`}>{t('phone.yours')}</h2>
      <ul class="cards" data-testid={`own-${kind}s`}>
        {items.map(one => (
          <OwnCard key={one.id} phone={phone} own={one} />
        ))}
      </ul>
    </section>
  );
}
