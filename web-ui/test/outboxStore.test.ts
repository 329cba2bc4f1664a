import { expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../src/shared/database';
import type { OutboxEntry } from '../src/shared/outbox';
import { openOutboxStore } from '../src/shared/outboxStore';

const entry = (commandId: string): OutboxEntry => ({
  commandId,
  seq: Number(commandId),
  at: 0,
  state: 'waiting',
  method: 'PUT',
  path: `/ideas/${commandId}`,
  workshopId: 'w',
  act: 'ProposeIdea',
});
const ids = (entries: OutboxEntry[]) => entries.map(one => one.commandId).sort();

/** A real store that can be broken: closed under the page's hands, refusing, or answering nothing. */
function phone() {
  const name = `phone-${Math.random()}`;
  const connections: Database[] = [];
  let ill: 'well' | 'refuses' | 'hangs' = 'well';
  const open = async () => {
    if (ill === 'refuses')
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    if (ill === 'hangs') return new Promise<Database>(() => undefined);
    const database = await openDatabase(name);
    connections.push(database);
    return database;
  };
  return {
    store: (patienceMs = 10_000) => openOutboxStore(name, open, patienceMs),
    connections,
    is(state: typeof ill) {
      ill = state;
      for (const database of connections.splice(0)) database.close();
    },
  };
}

test('a store that was closed in the sleep is opened again and keeps the letter', async () => {
  const there = phone();
  const store = there.store();
  await store.put(entry('1'));
  there.is('well');
  await store.put(entry('2'));
  expect(store.durable.value).toBe(true);
  expect(ids(await there.store().all())).toEqual(['1', '2']);
});

test.each(['refuses', 'hangs'] as const)(
  'where the store %s the page keeps the letter and says so',
  async how => {
    const there = phone();
    const store = there.store(50);
    await store.put(entry('1'));
    there.is(how);
    await store.put(entry('2'));
    expect(store.durable.value).toBe(false);
    expect(ids(await store.all())).toContain('2');
  },
);

test('a store that is well again takes what only the page had', async () => {
  const there = phone();
  const store = there.store();
  there.is('refuses');
  await store.put(entry('1'));
  await store.put(entry('2'));
  await store.remove('1');
  there.is('well');
  await store.mend();
  expect(store.durable.value).toBe(true);
  expect(ids(await there.store().all())).toEqual(['2']);
});

test('what was taken out while the store was broken does not come back', async () => {
  const there = phone();
  const store = there.store();
  await store.put(entry('1'));
  there.is('refuses');
  await store.remove('1');
  expect(await store.all()).toEqual([]);
  there.is('well');
  await store.put(entry('2'));
  await vi.waitFor(() => expect(store.durable.value).toBe(true));
  expect(ids(await there.store().all())).toEqual(['2']);
});
