import { toBase64 } from '../../shared/record/bytes';
import {
  isSigned,
  parseKey,
  parseNote,
  type Rotation,
  type SignedCheckpoint,
  type VerifierKey,
} from '../../shared/record/note';
import { type Archive, noteSize } from './archive';
import { textOf } from './canonical';
import { Fault } from './fault';
import type { Standing } from './order';
import type { Pace } from './pace';

/** A checkpoint that was kept elsewhere: its whole note, or the size and the root that a print names. */
export type Elsewhere = { note: SignedCheckpoint } | { size: number; root: string };

export const sizeOf = (elsewhere: Elsewhere): number =>
  'note' in elsewhere ? elsewhere.note.size : elsewhere.size;

/** Every note of the archive, the smallest first, each signed with the record's key. */
export async function signatures(
  archive: Archive,
  rotations: readonly (Rotation | undefined)[],
  elsewhere: Elsewhere | undefined,
  pace: Pace,
) {
  const key = keyOf(archive);
  const known = [key, ...rotations.flatMap(one => one?.key ?? [])];
  const named = [...archive.files.keys()].filter(name => name.startsWith('checkpoints/'));
  const notes: SignedCheckpoint[] = [];
  const sized = named.filter(name => noteSize(name) !== undefined);
  sized.sort((one, other) => (noteSize(one) as number) - (noteSize(other) as number));
  for (const [at, name] of sized.entries()) {
    const size = noteSize(name) as number;
    const note = parseNote(textOf(archive.files.get(name) as Uint8Array) ?? '');
    if (note?.size !== size || !isOf(archive, note) || !isSigned(note, key))
      throw new Fault('signature', size - 1, name);
    notes.push(note);
    await pace('signature', at, sized.length);
  }
  const misnamed = named.filter(name => noteSize(name) === undefined).sort();
  if (misnamed[0]) throw new Fault('signature', undefined, misnamed[0]);
  const note = elsewhere && 'note' in elsewhere ? elsewhere.note : undefined;
  if (note && !(isOf(archive, note) && known.some(one => isSigned(note, one))))
    throw new Fault('signature', note.size - 1, 'elsewhere');
  return notes;
}

export const isOf = ({ manifest }: Archive, note: SignedCheckpoint): boolean =>
  note.instance === `narada/${manifest.instanceId}` && note.ledger === manifest.workshopId;

/** The key of today. */
export function keyOf({ files, manifest }: Archive): VerifierKey {
  const line = textOf(files.get('log.vkey') as Uint8Array) ?? '';
  const key = line.endsWith('\n') ? parseKey(line) : undefined;
  if (key?.name !== `narada/${manifest.instanceId}`) throw new Fault('signature', undefined, 'log.vkey');
  return key;
}

/** That the record is, at every size that was signed, what was said of it then. */
export function roots({ manifest }: Archive, notes: SignedCheckpoint[], at: Map<number, Standing>): void {
  if (at.get(manifest.size)?.root !== manifest.root)
    throw new Fault('root', manifest.size - 1, 'manifest.json');
  for (const note of notes)
    if (!agrees(note, at.get(note.size)))
      throw new Fault('root', note.size - 1, `checkpoints/${note.size}.note`);
  if (!notes.some(note => note.size === manifest.size))
    throw new Fault('root', manifest.size - 1, 'checkpoints/');
}

/** That what somebody kept elsewhere tells of this record. */
export function fork(elsewhere: Elsewhere | undefined, at: Map<number, Standing>): void {
  if (!elsewhere) return;
  const found = at.get(sizeOf(elsewhere));
  const holds = 'note' in elsewhere ? agrees(elsewhere.note, found) : found?.root === elsewhere.root;
  if (!holds) throw new Fault('fork', sizeOf(elsewhere) - 1);
}

export const agrees = (note: SignedCheckpoint, standing: Standing | undefined): boolean =>
  standing !== undefined &&
  toBase64(note.root) === standing.root &&
  toBase64(note.chain) === standing.chain &&
  note.epoch === standing.epoch;
