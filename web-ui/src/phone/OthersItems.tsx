import { useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import type { Idea, Need } from '../shared/types';
import { ItemCard } from './ItemCard';
import type { PhoneState } from './phoneState';
import { SupportButton } from './SupportButton';

const PAGE = 12;

/** What others said, newest first while we collect, most supported first once we choose. */
export function OthersItems({ phone, kind }: { phone: PhoneState; kind: 'need' | 'idea' }) {
  const [all, setAll] = useState(false);
  const board = phone.board.value;
  const mine = phone.mine.value;
  if (!board) return null;
  const own = new Set([
    ...(mine?.needs.map(need => need.needId) ?? []),
    ...(mine?.ideas.map(idea => idea.ideaId) ?? []),
  ]);
  const collecting = board.session?.phase === 'NEEDS' || board.session?.phase === 'IDEAS';
  const list: (Need | Idea)[] = kind === 'need' ? board.needs : board.ideas;
  const shown = list.filter(
    item =>
      !item.mergedInto &&
      !(collecting && own.has(idOf(item))) &&
      !('state' in item && item.state === 'DROPPED'),
  );
  const sorted = collecting ? [...shown].reverse() : [...shown].sort((a, b) => strength(b) - strength(a));
  const page = all ? sorted : sorted.slice(0, PAGE);
  return (
    <section aria-labelledby={`room-${kind}`}>
      <h2 id={`room-${kind}`}>
        {t(collecting ? 'phone.from_others' : 'phone.in_the_room')}{' '}
        <span class="h2-count">
          {t(kind === 'need' ? 'common.needs_count' : 'common.ideas_count', { count: shown.length })}
        </span>
      </h2>
      {shown.length === 0 && <p class="quiet">{t(own.size ? 'phone.nobody_else' : 'phone.nothing_yet')}</p>}
      <ul class="cards">
        {page.map(item => (
          <ItemCard
            key={idOf(item)}
            id={idOf(item)}
            item={item}
            themes={board.themes}
            answers={'answers' in item ? board.needs.filter(need => item.answers.includes(need.needId)) : []}
            beside={
              <SupportButton
                phone={phone}
                kind={kind === 'need' ? 'needs' : 'ideas'}
                id={idOf(item)}
                item={item}
              />
            }
          />
        ))}
      </ul>
      {sorted.length > page.length && (
        <button type="button" class="button quiet-button" onClick={() => setAll(true)}>
          {t('phone.show_all', { count: sorted.length })}
        </button>
      )}
    </section>
  );
}

const idOf = (item: Need | Idea): string => ('ideaId' in item ? item.ideaId : item.needId);
const strength = (item: Need | Idea): number => item.endorsements + item.roomSupport;
