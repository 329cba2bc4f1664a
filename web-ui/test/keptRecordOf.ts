import 'fake-indexeddb/auto';
import { beforeEach, vi } from 'vitest';
import type { Kept } from '../src/phone/record/kept';
import { type KeptStore, openKeptStore } from '../src/phone/record/keptStore';
import { known, remember } from '../src/phone/record/remember';
import { RecordServer, WORKSHOP } from './recordServer';

export let server: RecordServer;
export let store: KeptStore;

beforeEach(() => {
  server = new RecordServer();
  server.says('a', 'b', 'c');
  store = openKeptStore(`kept-${Math.random()}`);
  known.value = {};
  vi.stubGlobal('fetch', server.fetch);
});

export const look = () => remember(WORKSHOP, store);
export const kept = (): Promise<Kept> => store.read(WORKSHOP);
export const troubles = async () => (await kept()).incidents.map(one => one.why);

/** Looks once, and says what was seen. */
export async function seen() {
  await look();
  return { note: server.note, key: server.shownKey ?? server.key };
}
