import { same } from '../../shared/record/bytes';
import { isVouched, parseRotation, type Rotation, type VerifierKey } from '../../shared/record/note';
import type { Archive } from './archive';
import { textOf } from './canonical';
import { Fault } from './fault';
import type { Standing } from './order';
import { agrees, isOf } from './signed';

const FOLDER = 'rotations/';
const named = (k: number) => `${FOLDER}${k + 1}.note`;

/** How one key took over from another, as the archive tells it; nothing in the place of what is no such note. */
export function readRotations({ files }: Archive): (Rotation | undefined)[] {
  const notes: (Rotation | undefined)[] = [];
  for (let file = files.get(named(0)); file; file = files.get(named(notes.length)))
    notes.push(parseRotation(textOf(file) ?? ''));
  return notes;
}

/** Whether each key vouches for the next, from the first of them to the one of today. */
export function rotations(
  archive: Archive,
  notes: readonly (Rotation | undefined)[],
  today: VerifierKey,
  at: Map<number, Standing>,
): Rotation[] {
  const files = [...archive.files.keys()].filter(name => name.startsWith(FOLDER));
  if (files.length !== notes.length) throw new Fault('rotation', undefined, FOLDER);
  return notes.map((note, k) => {
    if (!note || !isOf(archive, note) || note.key.name !== today.name || note.next.name !== today.name)
      throw new Fault('rotation', undefined, named(k));
    const next = k + 1 < notes.length ? notes[k + 1]?.key : today;
    const leads = next && same(note.next.key, next.key) && isVouched(note);
    const isThen = note.size > archive.manifest.size || agrees(note, at.get(note.size));
    if (!leads || !isThen) throw new Fault('rotation', note.size - 1, named(k));
    return note;
  });
}
