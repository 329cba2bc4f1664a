import { afterEach, expect, test, vi } from 'vitest';
import { type call, Refused, Unreachable } from '../src/shared/api';
import { type Database, openDatabase } from '../src/shared/database';
import { Outbox, type Outgoing } from '../src/shared/outbox';
import { type OutboxStore, openOutboxStore } from '../src/shared/outboxStore';

const letter = (name: string): Outgoing => ({
  method: 'PUT',
  path: `/ideas/${name}`,
  body: { title: name },
  workshopId: 'w',
  act: 'ProposeIdea',
  itemId: name,
  text: name,
});
const no = (status: number, code = 'NO') => new Refused({ status, code, detail: 'Nie tym razem.' });

/** A server that remembers command ids, and a network that may lose the question or the answer. */
function server(network: ('ok' | 'lose-question' | 'lose-answer' | Refused)[] = []) {
  const effects: string[] = [];
  const answers = new Map<string, { position: number }>();
  const attempts: string[] = [];
  const send = (async (_method, path, _body, options) => {
    const commandId = options?.commandId ?? '';
    attempts.push(commandId);
    const fate = network.shift() ?? 'ok';
    if (fate instanceof Refused) throw fate;
    if (fate === 'lose-question') throw new Unreachable('lost');
    if (!answers.has(commandId)) {
      effects.push(path);
      answers.set(commandId, { position: effects.length });
    }
    if (fate === 'lose-answer') throw new Unreachable('lost');
    return answers.get(commandId);
  }) as typeof call;
  return { send, effects, attempts, network };
}

const open: Outbox[] = [];
const freshStore = () => openOutboxStore(`narada-${Math.random()}`);
async function outbox(send: typeof call, store: OutboxStore = freshStore()) {
  const box = new Outbox({ store, send, random: () => 0, leastMs: 1 });
  open.push(box);
  await box.start();
  return box;
}
afterEach(() => {
  for (const box of open.splice(0)) box.stop();
});
const states = (box: Outbox) => box.entries.value.map(entry => entry.state);

test('what is said is on the phone before it is under way', async () => {
  const store = freshStore();
  const box = await outbox((async () => new Promise(() => undefined)) as typeof call, store);
  const entry = await box.put(letter('a'));
  expect((await store.all()).map(one => one.commandId)).toEqual([entry.commandId]);
  expect(states(box)).toEqual(['waiting']);
});

test('an accepted letter knows its position', async () => {
  const box = await outbox(server().send);
  await box.put(letter('a'));
  await vi.waitFor(() => expect(box.entries.value[0]).toMatchObject({ state: 'accepted', position: 1 }));
});

test('lost questions and lost answers take effect exactly once and in order', async () => {
  const there = server([
    'lose-question',
    'lose-answer',
    'lose-answer',
    'ok',
    'lose-answer',
    'lose-question',
    'ok',
    'ok',
  ]);
  const box = await outbox(there.send);
  for (const name of ['a', 'b', 'c']) await box.put(letter(name));
  await vi.waitFor(() => expect(states(box)).toEqual(['accepted', 'accepted', 'accepted']));
  expect(there.effects).toEqual(['/ideas/a', '/ideas/b', '/ideas/c']);
});

test('every retry carries the id of the tap', async () => {
  const there = server(['lose-answer', 'lose-answer']);
  const box = await outbox(there.send);
  const entry = await box.put(letter('a'));
  await vi.waitFor(() => expect(states(box)).toEqual(['accepted']));
  expect(there.attempts).toEqual([entry.commandId, entry.commandId, entry.commandId]);
});

test('after a reload the letters go on under their old ids', async () => {
  const name = `reload-${Math.random()}`;
  const before = await outbox(server(Array(1000).fill('lose-answer')).send, openOutboxStore(name));
  const entry = await before.put(letter('a'));
  before.stop();
  const there = server();
  const after = await outbox(there.send, openOutboxStore(name));
  await vi.waitFor(() => expect(states(after)).toEqual(['accepted']));
  expect(there.attempts).toEqual([entry.commandId]);
});

test('a refusal is final, keeps the text and says why', async () => {
  const there = server([no(409, 'PHASE_CLOSED')]);
  const box = await outbox(there.send);
  await box.put(letter('a'));
  await vi.waitFor(() =>
    expect(box.entries.value[0]).toMatchObject({
      state: 'refused',
      text: 'a',
      problem: { code: 'PHASE_CLOSED', detail: 'Nie tym razem.' },
    }),
  );
  expect(there.attempts).toHaveLength(1);
});

test('a refusal does not hold up what comes after it', async () => {
  const box = await outbox(server([no(409)]).send);
  await box.put(letter('a'));
  await box.put(letter('b'));
  await vi.waitFor(() => expect(states(box)).toEqual(['refused', 'accepted']));
});

test.each([408, 425, 429, 500, 502, 503])('an answer %i is tried again', async status => {
  const there = server([no(status)]);
  const box = await outbox(there.send);
  await box.put(letter('a'));
  await vi.waitFor(() => expect(states(box)).toEqual(['accepted']));
  expect(there.attempts).toHaveLength(2);
});

test('a phone that is no longer known keeps its text until it has joined again', async () => {
  const there = server([no(401)]);
  const box = new Outbox({
    store: freshStore(),
    send: there.send,
    random: () => 0,
    leastMs: 60_000,
  });
  open.push(box);
  await box.start();
  await box.put(letter('a'));
  await vi.waitFor(() => expect(box.needsJoin.value).toBe(true));
  expect(states(box)).toEqual(['waiting']);
  box.joined();
  await vi.waitFor(() => expect(states(box)).toEqual(['accepted']));
  expect(box.needsJoin.value).toBe(false);
});

test('the network coming back wakes it', async () => {
  const there = server(['lose-question']);
  const box = new Outbox({
    store: freshStore(),
    send: there.send,
    random: () => 0,
    leastMs: 60_000,
  });
  open.push(box);
  await box.start();
  await box.put(letter('a'));
  await vi.waitFor(() => expect(there.attempts).toHaveLength(1));
  dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(states(box)).toEqual(['accepted']));
});

test('what is shown on the board is forgotten and what is not stays', async () => {
  const box = await outbox(server([no(409), 'ok', 'ok']).send);
  for (const name of ['refused', 'b', 'c']) await box.put(letter(name));
  await vi.waitFor(() => expect(states(box)).toEqual(['refused', 'accepted', 'accepted']));
  await box.seen('another workshop', () => true);
  await box.seen('w', entry => (entry.position ?? 0) <= 1);
  expect(box.entries.value.map(entry => entry.text)).toEqual(['refused', 'c']);
});

const broken = () => Promise.reject(new Error('no'));

test('a phone that keeps nothing says so and still sends', async () => {
  const box = await outbox(server().send, openOutboxStore('none', broken));
  expect(box.durable.value).toBe(false);
  await box.put(letter('a'));
  await vi.waitFor(() => expect(states(box)).toEqual(['accepted']));
});

test('a store that breaks between two letters stops neither of them', async () => {
  let ill = false;
  let database: Database | undefined;
  const open = async (name: string) => {
    database = await (ill ? broken() : openDatabase(name));
    return database;
  };
  const store = openOutboxStore(`breaks-${Math.random()}`, open, 50);
  const there = server();
  const box = await outbox(there.send, store);
  await box.put(letter('a'));
  ill = true;
  database?.close();
  await box.put(letter('b'));
  await vi.waitFor(() => expect(states(box)).toEqual(['accepted', 'accepted']));
  expect(there.effects).toEqual(['/ideas/a', '/ideas/b']);
  expect(box.durable.value).toBe(false);
});

test('letters of an earlier visit are sent as soon as the store can be read', async () => {
  const name = `earlier-${Math.random()}`;
  const before = await outbox(server(Array(1000).fill('lose-question')).send, openOutboxStore(name));
  await before.put(letter('a'));
  before.stop();
  let ill = true;
  const there = server();
  const box = await outbox(
    there.send,
    openOutboxStore(name, known => (ill ? broken() : openDatabase(known)), 50),
  );
  expect(box.entries.value).toEqual([]);
  ill = false;
  box.wake();
  await vi.waitFor(() => expect(there.effects).toEqual(['/ideas/a']));
});
