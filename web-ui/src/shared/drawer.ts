import { openDB } from 'idb';
import type { Entry } from './outbox';

/** Where the outbox keeps its letters. */
export interface Drawer {
  readonly durable: boolean;
  put(entry: Entry): Promise<void>;
  remove(commandId: string): Promise<void>;
  all(): Promise<Entry[]>;
}

/** IndexedDB; where a browser forbids it, the open page itself is the drawer, and says so. */
export async function openDrawer(name = 'narada'): Promise<Drawer> {
  try {
    const database = await openDB(name, 1, {
      upgrade: fresh => {
        fresh.createObjectStore('outbox', { keyPath: 'commandId' });
      },
    });
    return {
      durable: true,
      put: async entry => {
        await database.put('outbox', entry);
      },
      remove: commandId => database.delete('outbox', commandId),
      all: () => database.getAll('outbox') as Promise<Entry[]>,
    };
  } catch {
    return memoryDrawer();
  }
}

export function memoryDrawer(): Drawer {
  const entries = new Map<string, Entry>();
  return {
    durable: false,
    put: async entry => {
      entries.set(entry.commandId, entry);
    },
    remove: async commandId => {
      entries.delete(commandId);
    },
    all: async () => [...entries.values()],
  };
}
