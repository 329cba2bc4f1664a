import { type Signal, signal } from '@preact/signals';
import { inWorkshop, type Method, Refused } from '../shared/api';
import { uuid7 } from '../shared/ids';
import { isAway, patiently } from './patience';

/** The call that brings back what was. */
export interface WayBack {
  method: Method;
  path: string;
  body?: unknown;
}

export interface Act {
  id: string;
  words: string;
  at: number;
  back: WayBack;
  state: 'done' | 'undoing' | 'undone';
  problem?: string;
}

/** How long the last act stands in the foreground. */
export const FRESH_MS = 10_000;
const KEPT = 30;

/** What was done here and can be taken back: the last act in the foreground, the earlier ones in a list. */
export class UndoLog {
  readonly acts: Signal<Act[]> = signal([]);

  constructor(
    private readonly workshopId: string,
    private readonly send: typeof patiently = patiently,
    private readonly now: () => number = Date.now,
  ) {}

  /** Without a way back of its own, an act is undone by the position at which it stands. */
  add(words: string, position: number, back?: WayBack): void {
    const way = back ?? { method: 'POST', path: '/undo', body: { position } };
    const act: Act = { id: uuid7(), words, at: this.now(), back: way, state: 'done' };
    this.acts.value = [act, ...this.acts.value].slice(0, KEPT);
  }

  /** The act to offer at this moment, if it is fresh and still stands. */
  offered(now: number): Act | undefined {
    const [last] = this.acts.value;
    return last && now - last.at < FRESH_MS ? last : undefined;
  }

  async undo(id: string): Promise<void> {
    const act = this.acts.value.find(one => one.id === id);
    if (act?.state !== 'done') return;
    this.#change(id, { state: 'undoing' });
    try {
      const { method, path, body } = act.back;
      await this.send(method, inWorkshop(this.workshopId, path), body, id);
      this.#change(id, { state: 'undone', at: this.now() });
    } catch (problem) {
      this.#change(id, {
        state: 'done',
        at: this.now(),
        problem: problem instanceof Refused && !isAway(problem) ? problem.message : '',
      });
    }
  }

  #change(id: string, change: Partial<Act>): void {
    this.acts.value = this.acts.value.map(act => (act.id === id ? { ...act, ...change } : act));
  }
}
