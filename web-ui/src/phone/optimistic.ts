import { last } from '../shared/last';
import type { OutboxEntry } from '../shared/outbox';
import type { Item, Mine } from '../shared/types';

/**
 * What the screen shows before the server has answered: what the views say, with the taps laid over it that are still
 * on their way. A refused tap counts for nothing, so the screen falls back by itself.
 */
const underWay = (entries: readonly OutboxEntry[], itemId: string, ...acts: string[]) =>
  last(
    entries.filter(entry => entry.itemId === itemId && entry.state !== 'refused' && acts.includes(entry.act)),
  );

const supported = (mine: Mine | null, id: string) => {
  const endorsed = mine?.endorsed;
  return (
    !!endorsed &&
    (endorsed.ideas.includes(id) || endorsed.needs.includes(id) || !!endorsed.questions?.includes(id))
  );
};

export function support(
  item: Pick<Item, 'endorsements' | 'roomSupport'>,
  id: string,
  mine: Mine | null,
  entries: readonly OutboxEntry[],
) {
  const known = supported(mine, id);
  const tap = underWay(entries, id, 'Endorse', 'WithdrawEndorsement');
  const on = tap ? tap.act === 'Endorse' : known;
  const count = item.endorsements + item.roomSupport + Number(on) - Number(known);
  return { on, count: Math.max(0, count) };
}

/** Dots on each idea of the open voting, with those under way, and how many are left. */
export function dots(
  ideaIds: readonly string[],
  budget: number,
  mine: Mine | null,
  entries: readonly OutboxEntry[],
) {
  const placed = Object.fromEntries(
    ideaIds.map(id => {
      const tap = underWay(entries, id, 'PlaceDots');
      return [id, tap ? Number(tap.text) : (mine?.dots?.[id] ?? 0)];
    }),
  );
  const spent = Object.values(placed).reduce((sum, one) => sum + one, 0);
  return { placed, left: Math.max(0, budget - spent) };
}

/** Where a contribution is on its way. */
export type Stage = 'phone' | 'accepted' | 'handed' | 'board' | 'refused' | 'hidden' | 'withdrawn';

export function stage(
  id: string,
  own: (Item & { late?: boolean }) | undefined,
  onBoard: boolean,
  entries: readonly OutboxEntry[],
): Stage {
  const entry = last(
    entries.filter(one => one.itemId === id && /^(Propose|AskQ|Reword|HandIn)/.test(one.act)),
  );
  if (entry?.state === 'refused') return 'refused';
  if (entry?.state === 'waiting') return 'phone';
  if (underWay(entries, id, 'Withdraw') || own?.withdrawn) return 'withdrawn';
  if (own?.hidden) return 'hidden';
  if (onBoard) return 'board';
  return own?.late || entry?.act === 'HandIn' ? 'handed' : 'accepted';
}
