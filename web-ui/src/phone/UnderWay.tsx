import { t } from '../shared/i18n';
import { OwnCard } from './OwnCard';
import { ownItems } from './own';
import type { PhoneState } from './phoneState';

interface UnderWayProps {
  phone: PhoneState;
  /** What the moment lists anyhow. */
  besides: 'need' | 'idea' | undefined;
}

/** What I said and is not on the board yet: sent a moment ago, or handed in and still to be decided on. */
export function UnderWay({ phone, besides }: UnderWayProps) {
  const items = (['idea', 'need'] as const)
    .filter(kind => kind !== besides)
    .flatMap(kind => ownItems(phone, kind))
    .filter(one => one.stage === 'handed' || one.stage === 'phone' || one.stage === 'accepted');
  if (!items.length) return null;
  return (
    <section aria-labelledby="under-way" data-testid="under-way">
      <h2 id="under-way">{t('phone.under_way')}</h2>
      <ul class="cards">
        {items.map(one => (
          <OwnCard key={one.id} phone={phone} own={one} />
        ))}
      </ul>
    </section>
  );
}
