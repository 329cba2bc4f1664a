import type { Shapes } from './shapes';
import type { Attendance, Board, Mine } from './types';

/** A view as it stands at a position. */
export interface Positioned {
  position: number;
}

export type Delta = Shapes['Delta'];

/** Which field is the id of an element, list by list. A list that is not here is replaced whole. */
export type ListIds = Record<string, string>;

type ListIdsOf<V> = {
  [L in keyof V]?: NonNullable<V[L]> extends readonly (infer E)[] ? keyof E : never;
};

export const BOARD_LISTS = {
  needs: 'needId',
  ideas: 'ideaId',
  questions: 'questionId',
  decisions: 'decisionId',
  actions: 'actionId',
} satisfies ListIdsOf<Board>;
export const ATTENDANCE_LISTS = {
  sessions: 'sessionId',
  people: 'participantId',
} satisfies ListIdsOf<Attendance>;
export const MINE_LISTS = { needs: 'needId', ideas: 'ideaId' } satisfies ListIdsOf<Mine>;

type Element = Record<string, unknown>;

/**
 * The view after a delta: whole elements of keyed lists take the place of the one with the same id or are appended,
 * everything else is replaced. What did not change keeps its identity. A delta from before the view changes nothing.
 */
export function applyDelta<V extends Positioned>(view: V, delta: Delta, lists: ListIds): V {
  if (delta.position < view.position) return view;
  const next: Record<string, unknown> = { ...(view as object), position: delta.position };
  for (const [name, change] of Object.entries(delta.changes)) {
    const id = lists[name];
    next[name] = id && Array.isArray(change) ? upsert(next[name], change as Element[], id) : change;
  }
  for (const [name, gone] of Object.entries(delta.removed ?? {})) {
    const id = lists[name];
    const list = next[name];
    if (id && Array.isArray(list))
      next[name] = list.filter((element: Element) => !gone.includes(String(element[id])));
  }
  return next as unknown as V;
}

function upsert(list: unknown, changed: Element[], id: string): Element[] {
  const result = Array.isArray(list) ? [...(list as Element[])] : [];
  for (const element of changed) {
    const index = result.findIndex(known => known[id] === element[id]);
    if (index < 0) result.push(element);
    else result[index] = element;
  }
  return result;
}
