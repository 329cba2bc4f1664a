import { last } from '../shared/last';
import type { ReactionKind, RoomSignals } from '../shared/roomSignals';

/** A reaction that is passing by. */
export interface Floating {
  id: number;
  kind: ReactionKind;
  /** When its turn comes: one after another, so that none covers another. */
  startsAt: number;
}

export interface Floats {
  /** How many reactions of each kind were known; nothing before one began to look. */
  known?: Partial<Record<ReactionKind, number>>;
  next: number;
  passing: readonly Floating[];
}

export const NOTHING: Floats = { next: 0, passing: [] };

/** At once; what is more is in the number that whoever leads sees. */
export const MOST = 12;
/** A dozen of these and the last one's way through are less than three seconds. */
const BEAT_MS = 155;

/** What passes by once the room signals this: one for each reaction since then, and none for what was before one looked. */
export function floats({ known, next, passing }: Floats, { reactions }: RoomSignals, now: number): Floats {
  const fresh = known
    ? reactions.flatMap(({ kind, inAll }) =>
        Array.from({ length: Math.max(0, inAll - (known[kind] ?? 0)) }, () => kind),
      )
    : [];
  const room = fresh.slice(0, Math.max(0, MOST - passing.length));
  const free = Math.max(now, (last(passing)?.startsAt ?? 0) + BEAT_MS);
  return {
    known: Object.fromEntries(reactions.map(({ kind, inAll }) => [kind, inAll])),
    next: next + room.length,
    passing: [
      ...passing,
      ...room.map((kind, nth) => ({ id: next + nth, kind, startsAt: free + nth * BEAT_MS })),
    ],
  };
}

export const without = (floating: Floats, id: number): Floats => ({
  ...floating,
  passing: floating.passing.filter(one => one.id !== id),
});
