import { type Signal, signal } from '@preact/signals';
import { get, inWorkshop, Refused } from '../../shared/api';
import { uuid7 } from '../../shared/ids';
import type { Shapes } from '../../shared/shapes';
import { isAway, sendUntilAnswered } from './sendUntilAnswered';

/** What the server says that taking an act back would do, or why it cannot be taken back. */
type UndoPreview = Shapes['Preview'];

export interface Act {
  id: string;
  words: string;
  at: number;
  /** Where it stands in the record. */
  position: number;
  state: 'done' | 'undoing' | 'undone';
  foretold?: UndoPreview | undefined;
  problem?: string;
}

const KEPT = 30;

/** What was done here and can be taken back: the last act first, the earlier ones in a list. */
export class UndoLog {
  readonly acts: Signal<Act[]> = signal([]);

  constructor(
    private readonly workshopId: string,
    private readonly send: typeof sendUntilAnswered = sendUntilAnswered,
    private readonly now: () => number = Date.now,
    private readonly ask: typeof get = get,
  ) {}

  add(words: string, position: number): void {
    const act: Act = { id: uuid7(), words, at: this.now(), position, state: 'done' };
    this.acts.value = [act, ...this.acts.value].slice(0, KEPT);
    void this.#look(act);
  }

  /** The act to take back next: the latest that stands and may go. */
  get next(): Act | undefined {
    return this.acts.value.find(act => act.state !== 'undone' && act.foretold?.possible !== false);
  }

  /** Asks again of every act that stands: others may have built on it meanwhile. */
  async look(): Promise<void> {
    for (const act of this.acts.value) if (act.state === 'done') await this.#look(act);
  }

  async undo(id: string): Promise<void> {
    const act = this.acts.value.find(one => one.id === id);
    if (act?.state !== 'done') return;
    this.#change(id, { state: 'undoing' });
    try {
      await this.send('POST', inWorkshop(this.workshopId, '/undo'), { position: act.position }, id);
      this.#change(id, { state: 'undone' });
    } catch (problem) {
      this.#change(id, {
        state: 'done',
        problem: problem instanceof Refused && !isAway(problem) ? problem.message : '',
      });
    }
  }

  /** Without an answer it is offered all the same: taking it back is decided then. */
  async #look({ id, position }: Act): Promise<void> {
    const path = inWorkshop(this.workshopId, `/undo?position=${position}`);
    const foretold = await this.ask<UndoPreview>(path).catch(() => undefined);
    this.#change(id, { foretold });
  }

  #change(id: string, change: Partial<Act>): void {
    this.acts.value = this.acts.value.map(act => (act.id === id ? { ...act, ...change } : act));
  }
}
