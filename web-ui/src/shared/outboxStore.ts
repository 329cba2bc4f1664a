import { type ReadonlySignal, signal } from '@preact/signals';
import type { Database } from './database';
import type { OutboxEntry } from './outbox';

/**
 * Where the outbox keeps its letters. It never fails: what the browser does not take, the open page itself keeps, and
 * says so.
 */
export interface OutboxStore {
  /** False while something lives only as long as this page. */
  readonly durable: ReadonlySignal<boolean>;
  put(entry: OutboxEntry): Promise<void>;
  remove(commandId: string): Promise<void>;
  all(): Promise<OutboxEntry[]>;
  /** Tries to bring under cover what lives only in the page; nothing to do while all is well. */
  mend(): Promise<void>;
}

/** A phone that slept may leave a store that answers nothing at all; that one is broken too. */
const PATIENCE_MS = 1500;

/** Comes after the first sight: nobody has written anything yet. */
const openDatabase = async (name: string) => (await import('./database')).openDatabase(name);

/** IndexedDB. When it breaks, and iPhones break it in their sleep, it is opened anew once before the page steps in. */
export function openOutboxStore(name = 'narada', open = openDatabase, patienceMs = PATIENCE_MS): OutboxStore {
  const kept = new Map<string, OutboxEntry>();
  const gone = new Set<string>();
  const durable = signal(true);
  let database: Promise<Database> | undefined;

  async function once<T>(work: (database: Database) => Promise<T>): Promise<T> {
    database ??= open(name);
    return work(await database);
  }

  const inTime = <T>(work: Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the store does not answer')), patienceMs);
      work.then(resolve, reject).finally(() => clearTimeout(late));
    });

  async function attempt<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await inTime(once(work));
    } catch {
      void database?.then(broken => broken.close()).catch(() => undefined);
      database = undefined;
      return inTime(once(work));
    }
  }

  /** Writes whatever only the page knows; what changed meanwhile is written by whoever changed it. */
  async function settle(): Promise<void> {
    try {
      await attempt(async database => {
        const letters = [...kept.values()];
        const removed = [...gone];
        const { store, done } = database.transaction('outbox', 'readwrite');
        await Promise.all([
          ...letters.map(entry => store.put(entry)),
          ...removed.map(commandId => store.delete(commandId)),
          done,
        ]);
        for (const entry of letters) if (kept.get(entry.commandId) === entry) kept.delete(entry.commandId);
        for (const commandId of removed) gone.delete(commandId);
      });
      durable.value = true;
    } catch {
      durable.value = false;
    }
  }

  /** Nobody waits for a store that is known to be broken. */
  const changed = async () => {
    const settled = settle();
    if (durable.value) await settled;
  };

  return {
    durable,
    put(entry) {
      gone.delete(entry.commandId);
      kept.set(entry.commandId, entry);
      return changed();
    },
    remove(commandId) {
      kept.delete(commandId);
      gone.add(commandId);
      return changed();
    },
    async all() {
      const stored = await attempt(database => database.getAll('outbox') as Promise<OutboxEntry[]>).catch(
        () => {
          durable.value = false;
          return [];
        },
      );
      return [
        ...stored.filter(({ commandId }) => !kept.has(commandId) && !gone.has(commandId)),
        ...kept.values(),
      ];
    },
    mend: async () => {
      if (!durable.value) await settle();
    },
  };
}
