import { get, inWorkshop, Refused } from '../../shared/api';
import type { Shapes } from '../../shared/shapes';
import type { Seen } from './kept';
import type { ProveConsistency, Rotations } from './verdict';

/** What the server shows of a record: a note with its key, that it has none, or no answer that says anything. */
export type Answered = Seen | 'none' | undefined;

async function text(path: string, signal: AbortSignal): Promise<Response> {
  return fetch(path, {
    headers: { Accept: 'text/plain, application/problem+json' },
    credentials: 'same-origin',
    signal,
  });
}

export async function ask(workshopId: string, signal: AbortSignal): Promise<Answered> {
  const note = await text(inWorkshop(workshopId, '/record/checkpoint'), signal);
  if (note.status === 404) return (await code(note)) === 'CHECKPOINT_UNKNOWN' ? 'none' : undefined;
  const key = note.ok ? await text('/api/record/key', signal) : note;
  return key.ok ? { note: await note.text(), key: (await key.text()).trim() } : undefined;
}

/** A server that refuses to say has none; one that is away says nothing. */
export function rotations(workshopId: string, signal: AbortSignal): Rotations {
  return async () => {
    try {
      const listed = await get<Shapes['KeyRotation'][]>(inWorkshop(workshopId, '/record/rotations'), signal);
      return listed.map(one => one.note);
    } catch (problem) {
      if (problem instanceof Refused) return [];
      throw problem;
    }
  };
}

async function code(answer: Response): Promise<unknown> {
  return ((await answer.json()) as { code?: unknown } | null)?.code;
}

/** Only a size that the server says it does not have is an answer; all else is a server that is away. */
export function proofs(workshopId: string, signal: AbortSignal): ProveConsistency {
  return async (from, to) => {
    try {
      const path = inWorkshop(workshopId, `/record/consistency?from=${from}&to=${to}`);
      const proof = await get<Shapes['Consistency']>(path, signal);
      if (!Array.isArray(proof?.hashes)) throw new Error('no proof, but no refusal either');
      return proof;
    } catch (problem) {
      if (problem instanceof Refused && problem.code === 'SIZE_INVALID') return undefined;
      throw problem;
    }
  };
}
