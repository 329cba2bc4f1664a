import { openKeptStore } from '../../phone/record/keptStore';
import { imprintOf } from '../../shared/imprint/imprint';
import { fromBase64, toBase64 } from '../../shared/record/bytes';
import { parseNote } from '../../shared/record/note';
import { CHECKS, type Check } from './fault';
import type { Elsewhere } from './signed';

export { Fault } from './fault';
export { paced } from './pace';
export { verify } from './verify';
export { isWorded, typedWords } from './words';

const PRINTED = /[?&]size=([1-9]\d{0,15})#([\w-]{43})\s*$/;

/** An imprint that somebody kept: the text of a note, or what a printed QR code holds; nothing where it is neither. */
export function elsewhereIn(text: string): Elsewhere | undefined {
  const note = parseNote(`${text.replace(/\r\n/g, '\n').trim()}\n`);
  if (note) return { note };
  const lines = imprintOf(text.replace(/\r\n/g, '\n').trim());
  if (lines) return fromBase64(lines.root)?.length === 32 ? lines : undefined;
  const [, size, root = ''] = PRINTED.exec(text) ?? [];
  const bytes = fromBase64(`${root.replace(/-/g, '+').replace(/_/g, '/')}=`);
  return size && bytes?.length === 32 ? { size: Number(size), root: toBase64(bytes) } : undefined;
}

/** What this device remembers of the record, if it was in the room. */
export async function keptHere(workshopId: string): Promise<Elsewhere | undefined> {
  try {
    const { held } = await openKeptStore().read(workshopId);
    const note = held ? parseNote(held.note) : undefined;
    return note && { note };
  } catch {
    return undefined;
  }
}

/** How much of the whole work is done, roughly: most of it is reading, hashing and opening. */
export function shareOf(check: Check, done: number, of: number): number {
  const from = STARTS[check];
  const to = STARTS[CHECKS[CHECKS.indexOf(check) + 1] ?? 'end'];
  return from + (to - from) * (of ? done / of : 0);
}

const STARTS: Record<Check | 'end', number> = {
  files: 0,
  form: 0.05,
  sequence: 0.25,
  duplicate: 0.26,
  time: 0.27,
  chain: 0.28,
  signature: 0.5,
  root: 0.7,
  rotation: 0.7,
  fork: 0.7,
  opening: 0.7,
  plan: 0.95,
  end: 1,
};
