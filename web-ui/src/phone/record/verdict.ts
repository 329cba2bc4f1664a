import { fromBase64, same } from '../../shared/record/bytes';
import {
  type Checkpoint,
  isSigned,
  isVouched,
  parseKey,
  parseNote,
  parseRotation,
} from '../../shared/record/note';
import { isConsistent } from '../../shared/record/tree';
import type { Shapes } from '../../shared/shapes';
import type { Seen, Trouble } from './kept';

/** Gets the proof of what lies between two sizes; nothing where the server says that it has none. */
export type ProveConsistency = (from: number, to: number) => Promise<Shapes['Consistency'] | undefined>;

/** Gets how the key of today took over from those before it, the earliest first. */
export type Rotations = () => Promise<readonly string[]>;

/** `rotated`: it goes on, under a key that the one from before vouches for. `unreadable`: no note at all, such as the page of a hotel's network. That says nothing about the record. */
export type Verdict = 'first' | 'same' | 'grown' | 'rotated' | 'unreadable' | Trouble;

/** Whether what the server shows now goes on from what this phone keeps. */
export async function judge(
  id: string,
  held: Seen | null,
  shown: Seen,
  prove: ProveConsistency,
  rotations: Rotations,
): Promise<Verdict> {
  const now = parseNote(shown.note);
  const key = parseKey(shown.key);
  if (!now || !key) return 'unreadable';
  if (!isSigned(now, key) || now.ledger !== id.toLowerCase()) return 'signature';
  const before = held && parseNote(held.note);
  if (!before) return 'first';
  const rotated = held.key !== shown.key;
  if (rotated && !leads(held.key, shown.key, now, await rotations())) return 'key';
  const trouble = await difference(before, now, prove);
  if (trouble) return now.epoch > before.epoch ? 'restored' : trouble;
  if (rotated) return 'rotated';
  return now.size === before.size ? 'same' : 'grown';
}

/** Whether each key vouched for the next in this record, from the one that is held to the one that is shown. */
function leads(from: string, to: string, { ledger }: Checkpoint, notes: readonly string[]): boolean {
  let reached = parseKey(from);
  for (const note of notes) {
    const rotation = parseRotation(note);
    const goesOn = reached && rotation && same(rotation.key.key, reached.key) && rotation.ledger === ledger;
    if (goesOn && isVouched(rotation)) reached = rotation.next;
  }
  const last = parseKey(to);
  return !!reached && !!last && reached.name === last.name && same(reached.key, last.key);
}

async function difference(
  before: Checkpoint,
  now: Checkpoint,
  prove: ProveConsistency,
): Promise<Trouble | undefined> {
  if (now.epoch < before.epoch) return 'forked';
  if (now.size < before.size) return 'smaller';
  if (now.size === before.size) return same(now.root, before.root) ? undefined : 'forked';
  const proof = await prove(before.size, now.size);
  return proof && holds(proof, before, now) ? undefined : 'unproved';
}

function holds(proof: Shapes['Consistency'], before: Checkpoint, now: Checkpoint): boolean {
  const hashes = proof.hashes.map(fromBase64);
  return (
    proof.from === before.size &&
    proof.to === now.size &&
    hashes.every(hash => hash?.length === 32) &&
    isConsistent(before, now, hashes as Uint8Array[])
  );
}
