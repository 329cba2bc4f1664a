import { toBase64 } from '../../shared/record/bytes';
import type { Rotation } from '../../shared/record/note';
import { type Archive, isWritten, noteSize, openArchive } from './archive';
import { Fault } from './fault';
import { type OpenedWords, PlanFold } from './fold';
import { isInt } from './form';
import { opened } from './openings';
import { inOrder, standings } from './order';
import type { Pace } from './pace';
import { readRotations, rotations } from './rotations';
import { type Elsewhere, fork, keyOf, roots, signatures, sizeOf } from './signed';

/** One imprint of the record: its `t` is that of the last event that it covers. */
export interface SignedImprint {
  size: number;
  root: string;
  t: string;
}

/** What holds, as far as a page tells it. */
export interface Verified {
  size: number;
  root: string;
  epochs: { epoch: number; firstN: number }[];
  checkpoints: number;
  /** What was signed, the smallest first. */
  imprints: SignedImprint[];
  openings: number;
  instance: string;
  /** When keys changed, and after how many events. */
  rotations: { t: string; size: number }[];
}

/** Checks a `record.zip` as its VERIFY.md says; throws the first `Fault`. */
export async function verify(zip: Uint8Array, pace: Pace, elsewhere?: Elsewhere): Promise<Verified> {
  const archive = await openArchive(zip, pace);
  const { manifest, openings } = archive;
  await inOrder(archive, pace);
  const changes = readRotations(archive);
  const at = await standings(archive, wantedSizes(archive, changes, elsewhere), pace);
  const notes = await signatures(archive, changes, elsewhere, pace);
  roots(archive, notes, at);
  const vouched = rotations(archive, changes, keyOf(archive), at);
  fork(elsewhere, at);
  const words = await opened(archive, pace);
  await planFollows(archive, words, pace);
  return {
    size: manifest.size,
    root: manifest.root,
    epochs: manifest.epochs.map(({ epoch, firstN }) => ({ epoch, firstN })),
    checkpoints: notes.length,
    imprints: notes.map(({ size, root, t }) => ({ size, root: toBase64(root), t })),
    openings: openings.length,
    instance: `narada/${manifest.instanceId}`,
    rotations: vouched.map(({ t, size }) => ({ t, size })),
  };
}

function wantedSizes(
  { files, manifest }: Archive,
  changes: readonly (Rotation | undefined)[],
  elsewhere: Elsewhere | undefined,
): Set<number> {
  const wanted = new Set([manifest.size, ...changes.flatMap(one => one?.size ?? [])]);
  for (const name of files.keys()) {
    const size = noteSize(name);
    if (size !== undefined) wanted.add(size);
  }
  if (elsewhere) wanted.add(sizeOf(elsewhere));
  return wanted;
}

async function planFollows(archive: Archive, words: OpenedWords[], pace: Pace): Promise<void> {
  const { leaves, plan, files, manifest } = archive;
  const fold = new PlanFold();
  let holds = false;
  try {
    for (const [n, leaf] of leaves.entries()) {
      fold.take(leaf, words[n] as OpenedWords);
      await pace('plan', n, leaves.length);
    }
    const { position } = plan;
    holds =
      isInt(position, manifest.size) && isWritten(files.get('plan.json') as Uint8Array, fold.view(position));
  } catch {
    holds = false;
  }
  if (!holds) throw new Fault('plan', manifest.size - 1);
}
