import { fromBase64, same } from '../../shared/record/bytes';
import { type Checkpoint, isSigned, parseKey, parseNote } from '../../shared/record/note';
import { isConsistent } from '../../shared/record/tree';
import type { Shapes } from '../../shared/shapes';
import type { Seen, Trouble } from './kept';

/** Gets the proof of what lies between two sizes; nothing where the server says that it has none. */
export type ProveConsistency = (from: number, to: number) => Promise<Shapes['Consistency'] | undefined>;

/** `unreadable`: no note at all, such as the page of a hotel's network. That says nothing about the record. */
export type Verdict = 'first' | 'same' | 'grown' | 'unreadable' | Trouble;

/** Whether what the server shows now goes on from what this phone keeps. */
export async function judge(
  id: string,
  held: Seen | null,
  shown: Seen,
  prove: ProveConsistency,
): Promise<Verdict> {
  const now = parseNote(shown.note);
  const key = parseKey(shown.key);
  if (!now || !key) return 'unreadable';
  if (!isSigned(now, key) || now.ledger !== id.toLowerCase()) return 'signature';
  const before = held && parseNote(held.note);
  if (!before) return 'first';
  if (held.key !== shown.key) return 'key';
  const trouble = await difference(before, now, prove);
  if (trouble) return now.epoch > before.epoch ? 'restored' : trouble;
  return now.size === before.size ? 'same' : 'grown';
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
