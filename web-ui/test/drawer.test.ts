import { expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../src/shared/database';
import { openDrawer } from '../src/shared/drawer';
import type { Entry } from '../src/shared/outbox';

const entry = (commandId: string): Entry => ({
  commandId,
  seq: Number(commandId),
  at: 0,
  state: 'waiting',
  method: 'PUT',
  path: `/ideas/${commandId}`,
  workshopId: 'w',
  act: 'ProposeIdea',
});
const ids = (entries: Entry[]) => entries.map(one => one.commandId).sort();

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
    drawer: () => openDrawer(name, open, 50),
    connections,
    is(state: typeof ill) {
      ill = state;
      for (const database of connections.splice(0)) database.close();
    },
  };
}

test('a store that was closed in the sleep is opened again and keeps the letter', async () => {
  const there = phone();
  const drawer = there.drawer();
  await drawer.put(entry('1'));
  there.is('well');
  await drawer.put(entry('2'));
  expect(drawer.durable.value).toBe(true);
  expect(ids(await there.drawer().all())).toEqual(['1', '2']);
});

test.each(['refuses', 'hangs'] as const)(
  'where the store %s the page keeps the letter and says so',
  async how => {
    const there = phone();
    const drawer = there.drawer();
    await drawer.put(entry('1'));
    there.is(how);
    await drawer.put(entry('2'));
    expect(drawer.durable.value).toBe(false);
    expect(ids(await drawer.all())).toContain('2');
  },
);

test('a store that is well again takes what only the page had', async () => {
  const there = phone();
  const drawer = there.drawer();
  there.is('refuses');
  await drawer.put(entry('1'));
  await drawer.put(entry('2'));
  await drawer.remove('1');
  there.is('well');
  await drawer.mend();
  expect(drawer.durable.value).toBe(true);
  expect(ids(await there.drawer().all())).toEqual(['2']);
});

test('what was taken out while the store was broken does not come back', async () => {
  const there = phone();
  const drawer = there.drawer();
  await drawer.put(entry('1'));
  there.is('refuses');
  await drawer.remove('1');
  expect(await drawer.all()).toEqual([]);
  there.is('well');
  await drawer.put(entry('2'));
  await vi.waitFor(() => expect(drawer.durable.value).toBe(true));
  expect(ids(await there.drawer().all())).toEqual(['2']);
});
