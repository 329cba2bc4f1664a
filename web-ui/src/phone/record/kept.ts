/** What does not agree with what this phone remembers, in the words that it says. */
export type Trouble = 'forked' | 'unproved' | 'smaller' | 'restored' | 'key' | 'signature';

/** A signed note, and the key that the server gave for it. */
export interface Seen {
  note: string;
  key: string;
}

/** Two notes that do not agree. What the server showed last may be nothing at all. */
export interface Incident {
  why: Trouble;
  at: number;
  kept: Seen | null;
  shown: Seen | null;
}

/** What a phone keeps of the record of one workshop: the latest note that held, and whatever did not. */
export interface Kept {
  workshopId: string;
  held: Seen | null;
  incidents: Incident[];
  /** The key has changed since the first one was seen, and each vouched for the next. */
  rotated?: true;
}

const MOST_INCIDENTS = 10;

export const nothingKept = (workshopId: string): Kept => ({ workshopId, held: null, incidents: [] });

/** The note goes on from the one that was held; the key stays the one that was seen first. */
export function grown(kept: Kept, shown: Seen): Kept {
  return { ...kept, held: { note: shown.note, key: kept.held?.key ?? shown.key } };
}

/** The note goes on from the one that was held, and so does the key. */
export function rotated(kept: Kept, shown: Seen): Kept {
  return { ...kept, held: shown, rotated: true };
}

/**
 * Both notes are kept, once for each kind. A record that openly goes on another way, restored or under another key, is
 * followed from there; any other note is not, so that the one from before stays the measure.
 */
export function troubled(kept: Kept, incident: Incident): Kept {
  const { why, shown } = incident;
  const known = kept.incidents.some(one => one.why === why && one.kept?.note === incident.kept?.note);
  const explained = (one: Incident) =>
    why === 'restored' && one.why === 'smaller' && one.kept?.note === incident.kept?.note;
  const incidents = kept.incidents.filter(one => !explained(one));
  const follows = why === 'restored' || why === 'key';
  return {
    ...kept,
    held: follows ? shown : kept.held,
    incidents: known ? incidents : [...incidents, incident].slice(-MOST_INCIDENTS),
  };
}
