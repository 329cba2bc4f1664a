import { type Database, openDatabase } from '../../shared/database';
import { type Kept, nothingKept } from './kept';

/** Where the notes lie. It fails when the browser's store does; whoever asks goes without. */
export interface KeptStore {
  read(workshopId: string): Promise<Kept>;
  /** Reads and writes in one, whatever other pages of this phone do meanwhile. */
  change(workshopId: string, how: (kept: Kept) => Kept): Promise<Kept>;
  forget(workshopId: string): Promise<void>;
}

/** A phone that slept may leave a store that answers nothing at all; that one is broken too. */
const PATIENCE_MS = 5000;
const STORE = 'kept';

const openKept = (name: string) => openDatabase(name, STORE, 'workshopId');

/** A database of its own, opened for each use: what goes wrong here touches no letter of the outbox. */
export function openKeptStore(name = 'narada-record', open = openKept, patienceMs = PATIENCE_MS): KeptStore {
  const inTime = <T>(work: Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the store does not answer')), patienceMs);
      work.then(resolve, reject).finally(() => clearTimeout(late));
    });

  async function opened<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const database = await open(name);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  }

  return {
    read: id =>
      inTime(opened(async database => ((await database.get(STORE, id)) as Kept) ?? nothingKept(id))),
    change: (id, how) =>
      inTime(
        opened(async database => {
          const { store, done } = database.transaction(STORE, 'readwrite');
          const changed = how(((await store.get(id)) as Kept) ?? nothingKept(id));
          await Promise.all([store.put(changed), done]);
          return changed;
        }),
      ),
    forget: id => inTime(opened(database => database.delete(STORE, id))),
  };
}
