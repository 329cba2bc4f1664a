import { type IDBPDatabase, openDB } from 'idb';

export type Database = IDBPDatabase<unknown>;

export const openDatabase = (name: string): Promise<Database> =>
  openDB(name, 1, {
    upgrade: fresh => {
      fresh.createObjectStore('outbox', { keyPath: 'commandId' });
    },
  });
