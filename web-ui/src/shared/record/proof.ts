import { get, inWorkshop } from '../api';
import type { Shapes } from '../shapes';
import type { MadeCheckpoint } from '../types';
import { fromBase64, toBase64 } from './bytes';
import { isSigned, parseKey, parseNote, type SignedCheckpoint } from './note';
import { isConsistent, isIncluded } from './tree';

/** A checkpoint that was checked here, and the files by which others check it. */
export interface Proof {
  made: MadeCheckpoint;
  root: string;
  note: string;
  key: string;
  /** How many hashes lead from the event to the root. */
  steps: number;
  leafHash?: string;
  hashes: string[];
}

/** Nothing covers it yet: an imprint is made every minute while something happens. */
export class NotYet extends Error {}
/** What the server gave does not hold. */
export class NoProof extends Error {
  constructor(readonly why: 'signature' | 'inclusion' | 'consistency') {
    super(why);
  }
}

/** That an event is under a signed imprint, in its place: checked here, with nothing taken on trust but the key. */
export async function proveFact(workshopId: string, n: number): Promise<Proof> {
  const made = (await checkpoints(workshopId)).find(one => one.size > n);
  if (!made) throw new NotYet();
  const { note, text, key } = await signed(workshopId, made.size);
  const path = `/record/inclusion?n=${n}&size=${made.size}`;
  const proof = await get<Shapes['InclusionProof']>(inWorkshop(workshopId, path));
  const leaf = fromBase64(proof.leafHash);
  const hashes = bytesOf(proof.hashes);
  if (!leaf || !hashes || !isIncluded(leaf, n, made.size, note.root, hashes)) throw new NoProof('inclusion');
  return {
    made,
    root: toBase64(note.root),
    note: text,
    key,
    steps: hashes.length,
    leafHash: proof.leafHash,
    hashes: proof.hashes,
  };
}

/** The latest imprint of what there was at a position, and that today's record goes on from it. */
export async function proveMoment(workshopId: string, position: number): Promise<Proof> {
  const all = await checkpoints(workshopId);
  const made = [...all].reverse().find(one => one.position <= position);
  return made ? goesOn(workshopId, made, all) : Promise.reject(new NotYet());
}

/** The imprint that was made when the plan was published at a position. */
export async function provePublication(workshopId: string, position: number): Promise<Proof> {
  const all = await checkpoints(workshopId);
  const made = all.find(one => one.position >= position);
  return made ? goesOn(workshopId, made, all) : Promise.reject(new NotYet());
}

async function goesOn(
  workshopId: string,
  made: MadeCheckpoint,
  all: readonly MadeCheckpoint[],
): Promise<Proof> {
  const { note, text, key } = await signed(workshopId, made.size);
  const last = all[all.length - 1] as MadeCheckpoint;
  const now = last.size === made.size ? note : (await signed(workshopId, last.size)).note;
  const path = `/record/consistency?from=${made.size}&to=${last.size}`;
  const proof = await get<Shapes['Consistency']>(inWorkshop(workshopId, path));
  const hashes = bytesOf(proof.hashes);
  if (!hashes || !isConsistent(note, now, hashes)) throw new NoProof('consistency');
  return { made, root: toBase64(note.root), note: text, key, steps: hashes.length, hashes: proof.hashes };
}

const checkpoints = (workshopId: string) =>
  get<MadeCheckpoint[]>(inWorkshop(workshopId, '/record/checkpoints'));

async function signed(workshopId: string, size: number) {
  const [text, line] = await Promise.all([
    plain(inWorkshop(workshopId, `/record/checkpoint?size=${size}`)),
    plain('/api/record/key'),
  ]);
  const note = parseNote(text);
  const key = parseKey(line);
  if (!note || !key || note.size !== size || !isOf(note, workshopId) || !isSigned(note, key))
    throw new NoProof('signature');
  return { note, text, key: line.trim() };
}

const isOf = (note: SignedCheckpoint, workshopId: string) => note.ledger === workshopId.toLowerCase();

async function plain(path: string): Promise<string> {
  const answer = await fetch(path, { headers: { Accept: 'text/plain' }, credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

function bytesOf(hashes: readonly string[]): Uint8Array[] | undefined {
  const bytes = hashes.map(fromBase64);
  return bytes.every(one => one?.length === 32) ? (bytes as Uint8Array[]) : undefined;
}
