import type { FlowItem } from './flow';

/**
 * Of more items than find room the ones that move: the best supported, the newest, and in every round others of those
 * that remain. They keep the order in which they were given.
 */
export function moving<T extends FlowItem>(ranked: readonly T[], limit: number, round: number): T[] {
  if (ranked.length <= limit) return [...ranked];
  const newest = limit > 1 ? Math.max(1, Math.floor(limit / 4)) : 0;
  const turns = limit === 1 ? 1 : Math.floor(limit / 3);
  const shown = new Set(ranked.slice(0, limit - newest - turns));
  const byAge = aged(ranked).filter(item => !shown.has(item));
  const rest = byAge.slice(0, byAge.length - newest);
  for (const item of byAge.slice(rest.length)) shown.add(item);
  for (let n = 0; n < turns; n++) shown.add(rest[(round * turns + n) % rest.length] as T);
  return ranked.filter(item => shown.has(item));
}

const known = new WeakMap<readonly FlowItem[], readonly FlowItem[]>();

/** The same, the oldest first; ids carry their time. */
function aged<T extends FlowItem>(items: readonly T[]): readonly T[] {
  const found = known.get(items) ?? [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  known.set(items, found);
  return found as readonly T[];
}
