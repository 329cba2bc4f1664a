import { type IDBPDatabase, openDB } from 'idb';

export type Database = IDBPDatabase<unknown>;

export const openDatabase = (name: string, store = 'outbox', keyPath = 'commandId'): Promise<Database> =>
  openDB(name, 1, {
    upgrade: fresh => {
      fresh.createObjectStore(store, { keyPath });
    },
  });
