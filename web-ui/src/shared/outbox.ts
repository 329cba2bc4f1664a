import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { call, type Method, type Refusal, Refused } from './api';
import { uuid7 } from './ids';
import { fullJitter } from './jitter';
import { type OutboxStore, openOutboxStore } from './outboxStore';
import type { Written } from './types';

/** waiting = on the phone · accepted = in the record · refused = the server said no, the text is kept here. */
type OutboxEntryState = 'waiting' | 'accepted' | 'refused';

export interface Outgoing {
  method: Method;
  path: string;
  body?: unknown;
  workshopId: string;
  /** What the screen needs to show it meanwhile: what sort of act, on what, and the words. */
  act: string;
  itemId?: string;
  text?: string;
}

export interface OutboxEntry extends Outgoing {
  commandId: string;
  seq: number;
  at: number;
  state: OutboxEntryState;
  answeredAt?: number;
  position?: number;
  problem?: Refusal;
}

/** Answers that are worth another try; every other 4xx is a final no. */
const TRY_AGAIN = new Set([401, 408, 425, 429]);

interface OutboxOptions {
  store?: OutboxStore;
  send?: typeof call;
  random?: () => number;
  leastMs?: number;
}

/**
 * The way of everything said on this phone: written down here first, sent in order, one at a time, until the server
 * has given a final answer. The command id is made at the tap, so a repeat after a lost answer takes effect once.
 */
export class Outbox {
  readonly entries = signal<OutboxEntry[]>([]);
  /** The server does not know this device any more; the text stays until it has joined again. */
  readonly needsJoin = signal(false);
  /** False while the browser keeps nothing: then words live only as long as the page. */
  readonly durable: ReadonlySignal<boolean>;
  readonly #store: OutboxStore;
  readonly #send: typeof call;
  readonly #random: (() => number) | undefined;
  readonly #leastMs: number;
  #draining = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seq = 0;
  #writing: Promise<unknown> = Promise.resolve();
  #stopReading: (() => void) | undefined;

  constructor(options: OutboxOptions = {}) {
    this.#store = options.store ?? openOutboxStore();
    this.durable = this.#store.durable;
    this.#send = options.send ?? call;
    this.#random = options.random;
    this.#leastMs = options.leastMs ?? 500;
  }

  /** Reads what was left by an earlier visit, and starts sending. */
  async start(): Promise<void> {
    // again when a store that was broken is well: earlier letters may lie in it
    this.#stopReading = effect(() => {
      if (this.durable.value) void this.#reload().then(this.wake);
    });
    await this.#writing;
    addEventListener('online', this.wake);
    document.addEventListener('visibilitychange', this.wake);
    this.wake();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stopReading?.();
    removeEventListener('online', this.wake);
    document.removeEventListener('visibilitychange', this.wake);
  }

  /** Resolves once the words are safe on the phone. */
  async put(outgoing: Outgoing): Promise<OutboxEntry> {
    const commandId = uuid7();
    this.#seq = Math.max(this.#seq + 1, Date.now());
    const entry: OutboxEntry = { ...outgoing, commandId, seq: this.#seq, at: Date.now(), state: 'waiting' };
    await this.#save(entry);
    this.wake();
    return entry;
  }

  /** Takes an entry out: it is on the board, or the person has read why it was refused. */
  async forget(commandId: string): Promise<void> {
    await this.#store.remove(commandId);
    this.entries.value = this.entries.value.filter(entry => entry.commandId !== commandId);
  }

  /** What was accepted and is shown by the views now needs no more care. */
  async seen(workshopId: string, shown: (entry: OutboxEntry) => boolean): Promise<void> {
    for (const entry of this.entries.value) {
      if (entry.state === 'accepted' && entry.workshopId === workshopId && shown(entry))
        await this.forget(entry.commandId);
    }
  }

  /** Something says that the network may be back. */
  readonly wake = (): void => {
    clearTimeout(this.#timer);
    void this.#store.mend();
    void this.#drain();
  };

  /** After joining again. */
  joined(): void {
    this.needsJoin.value = false;
    this.#failures = 0;
    this.wake();
  }

  async #drain(): Promise<void> {
    if (this.#draining) return;
    this.#draining = true;
    try {
      for (let entry = this.#first(); entry; entry = this.#first()) {
        if (!(await this.#deliver(entry))) {
          const wait = fullJitter(this.#failures++, this.#leastMs, 30_000, this.#random);
          clearTimeout(this.#timer);
          this.#timer = setTimeout(this.wake, wait);
          return;
        }
        this.#failures = 0;
      }
    } finally {
      this.#draining = false;
    }
  }

  #first(): OutboxEntry | undefined {
    return this.entries.value.find(entry => entry.state === 'waiting');
  }

  /** True when the answer is final. */
  async #deliver(entry: OutboxEntry): Promise<boolean> {
    try {
      const { method, path, body, commandId } = entry;
      const written = await this.#send<Written>(method, path, body, { commandId });
      this.needsJoin.value = false;
      await this.#save({ ...entry, state: 'accepted', answeredAt: Date.now(), position: written.position });
      return true;
    } catch (problem) {
      if (!(problem instanceof Refused) || problem.status >= 500 || TRY_AGAIN.has(problem.status)) {
        if (problem instanceof Refused && problem.status === 401) this.needsJoin.value = true;
        return false;
      }
      await this.#save({ ...entry, state: 'refused', problem: problem.problem });
      return true;
    }
  }

  #save(entry: OutboxEntry): Promise<void> {
    return this.#inTurn(async () => {
      await this.#store.put(entry);
      const others = this.entries.value.filter(known => known.commandId !== entry.commandId);
      this.entries.value = [...others, entry].sort((a, b) => a.seq - b.seq);
    });
  }

  #reload(): Promise<void> {
    return this.#inTurn(async () => {
      const stored = await this.#store.all();
      this.entries.value = stored.sort((a, b) => a.seq - b.seq);
      this.#seq = Math.max(this.#seq, ...stored.map(entry => entry.seq));
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#writing.then(work);
    this.#writing = done.catch(() => undefined);
    return done;
  }
}
