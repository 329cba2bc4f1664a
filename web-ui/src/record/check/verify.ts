import { type Archive, isWritten, noteSize, openArchive } from './archive';
import { Fault } from './fault';
import { type OpenedWords, PlanFold } from './fold';
import { isInt } from './form';
import { opened } from './openings';
import { inOrder, standings } from './order';
import type { Pace } from './pace';
import { type Elsewhere, roots, signatures, sizeOf } from './signed';

/** What holds, as far as a page tells it. */
export interface Verified {
  size: number;
  root: string;
  epochs: { epoch: number; firstN: number }[];
  checkpoints: number;
  openings: number;
  instance: string;
}

/** Checks a `record.zip` as its VERIFY.md says; throws the first `Fault`. */
export async function verify(zip: Uint8Array, pace: Pace, elsewhere?: Elsewhere): Promise<Verified> {
  const archive = await openArchive(zip, pace);
  const { manifest, openings } = archive;
  await inOrder(archive, pace);
  const at = await standings(archive, wantedSizes(archive, elsewhere), pace);
  const notes = await signatures(archive, elsewhere, pace);
  roots(archive, notes, elsewhere, at);
  const words = await opened(archive, pace);
  await planFollows(archive, words, pace);
  return {
    size: manifest.size,
    root: manifest.root,
    epochs: manifest.epochs.map(({ epoch, firstN }) => ({ epoch, firstN })),
    checkpoints: notes.length,
    openings: openings.length,
    instance: `narada/${manifest.instanceId}`,
  };
}

function wantedSizes({ files, manifest }: Archive, elsewhere: Elsewhere | undefined): Set<number> {
  const wanted = new Set([manifest.size]);
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
