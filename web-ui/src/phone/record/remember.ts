import { signal } from '@preact/signals';
import { type Answered, ask, proofs, rotations } from './asking';
import { grown, type Incident, type Kept, rotated, type Seen, troubled } from './kept';
import { type KeptStore, openKeptStore } from './keptStore';
import type { Verdict } from './verdict';

const PATIENCE_MS = 30_000;
const CALM: readonly Verdict[] = ['same', 'unreadable'];

/** What this phone keeps, by workshop, for whoever shows it. */
export const known = signal<Record<string, Kept>>({});

const deviceStore = openKeptStore();
let turn: Promise<void> = Promise.resolve();

/** Holds what the server shows now against what this phone keeps. Whatever goes wrong, nobody is disturbed. */
export function remember(workshopId: string, store = deviceStore): Promise<void> {
  turn = turn.then(() => look(workshopId, store)).catch(() => undefined);
  return turn;
}

/** What is kept, read from the store without asking the server. */
export async function recallKept(workshopId: string, store = deviceStore): Promise<void> {
  await store.read(workshopId).then(show, () => undefined);
}

export async function forgetKept(workshopId: string, store = deviceStore): Promise<void> {
  await store.forget(workshopId).catch(() => undefined);
}

async function look(id: string, store: KeptStore): Promise<void> {
  // Read before the server is asked: a note that another page keeps meanwhile is newer than the answer.
  const before = await store.read(id);
  show(before);
  const end = new AbortController();
  const late = setTimeout(() => end.abort(), PATIENCE_MS);
  try {
    const shown = await ask(id, end.signal);
    const verdict = await verdictOn(before, shown, end.signal);
    if (!verdict || CALM.includes(verdict)) return;
    const next = (kept: Kept) => follow(kept, before, shown, verdict);
    show(await store.change(id, next).catch(() => next(before)));
  } finally {
    clearTimeout(late);
  }
}

/** Nothing when there is nothing to hold against each other. What proves is loaded only here. */
async function verdictOn(kept: Kept, shown: Answered, end: AbortSignal): Promise<Verdict | undefined> {
  const { workshopId, held } = kept;
  if (shown === 'none') return held ? 'smaller' : undefined;
  if (!shown || (shown.note === held?.note && shown.key === held.key)) return undefined;
  const { judge } = await import('./verdict');
  return judge(workshopId, held, shown, proofs(workshopId, end), rotations(workshopId, end));
}

function follow(kept: Kept, before: Kept, shown: Answered, verdict: Verdict): Kept {
  if (kept.held?.note !== before.held?.note) return kept;
  if (verdict === 'first' || verdict === 'grown') return grown(kept, shown as Seen);
  if (verdict === 'rotated') return rotated(kept, shown as Seen);
  const why = verdict as Incident['why'];
  return troubled(kept, {
    why,
    at: Date.now(),
    kept: before.held,
    shown: shown === 'none' || !shown ? null : shown,
  });
}

function show(kept: Kept): void {
  known.value = { ...known.value, [kept.workshopId]: kept };
}
