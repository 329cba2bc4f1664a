import { t } from '../shared/i18n';
import { OwnCard } from './OwnCard';
import { ownItems } from './own';
import type { Room } from './room';

/** What I said in this phase, with its way to the board. */
export function Own({ room, kind }: { room: Room; kind: 'need' | 'idea' }) {
  const items = ownItems(room, kind).filter(one => one.stage !== 'withdrawn');
  if (!items.length) return null;
  return (
    <section aria-labelledby={`own-${kind}`}>
      <h2 id={`own-${kind}`}>{t('phone.yours')}</h2>
      <ul class="cards" data-testid={`own-${kind}s`}>
        {items.map(one => (
          <OwnCard key={one.id} room={room} own={one} />
        ))}
      </ul>
    </section>
  );
}
