import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type call, Refused, Unreachable } from '../src/shared/api';
import type { Drawer } from '../src/shared/drawer';
import { type Entry, type Letter, Outbox } from '../src/shared/outbox';

const letter = (name: string): Letter => ({
  method: 'PUT',
  path: `/ideas/${name}`,
  workshopId: 'w',
  act: 'ProposeIdea',
  text: name,
});

/** A drawer that never breaks and takes no time. */
function drawer(...stored: Entry[]): Drawer {
  const kept = new Map(stored.map(entry => [entry.commandId, entry]));
  return {
    durable: signal(true),
    put: async entry => void kept.set(entry.commandId, entry),
    remove: async commandId => void kept.delete(commandId),
    all: async () => [...kept.values()],
    mend: async () => undefined,
  };
}

/** A server that says what it is told to, then yes. */
function server(...answers: ('lost' | number)[]) {
  const sent: string[] = [];
  const send = (async (_method, path) => {
    sent.push(path.replace('/ideas/', ''));
    const answer = answers.shift();
    if (answer === 'lost') throw new Unreachable('lost');
    if (answer) throw new Refused({ status: answer, code: 'NO', detail: 'Nie tym razem.' });
    return { position: sent.length };
  }) as typeof call;
  return { send, sent };
}

const open: Outbox[] = [];
function outbox(send: typeof call, where = drawer()) {
  const box = new Outbox({ drawer: where, send, random: () => 1, leastMs: 1000 });
  open.push(box);
  return box;
}
const texts = (box: Outbox) => box.entries.value.map(entry => entry.text);
const states = (box: Outbox) => box.entries.value.map(entry => entry.state);
const quiet = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2021-11-10T14:00:00Z') });
});
afterEach(() => {
  for (const box of open.splice(0)) box.stop();
  vi.useRealTimers();
});

test('a new phone has nothing to send and nobody to ask for', async () => {
  const box = outbox(server().send);
  expect(box.entries.value).toEqual([]);
  expect(box.needsJoin.value).toBe(false);
  await box.start();
  expect(box.entries.value).toEqual([]);
});

test('letters stay in the order of the taps, also while the first is answered', async () => {
  const there = server();
  const box = outbox(there.send);
  await box.start();
  for (const name of ['a', 'b', 'c']) await box.put(letter(name));
  await quiet();
  expect(texts(box)).toEqual(['a', 'b', 'c']);
  expect(there.sent).toEqual(['a', 'b', 'c']);
});

test('a clock that is put back puts no letter before another', async () => {
  const there = server('lost');
  const box = outbox(there.send);
  await box.start();
  await box.put(letter('a'));
  vi.setSystemTime(new Date('2021-11-10T13:00:00Z'));
  await box.put(letter('b'));
  await box.put(letter('c'));
  expect(texts(box)).toEqual(['a', 'b', 'c']);
  await vi.advanceTimersByTimeAsync(2000);
  expect(there.sent).toEqual(['a', 'a', 'b', 'c']);
});

test('a letter comes after all that an earlier visit left, whatever the clock said then', async () => {
  const left = (name: string, seq: number): Entry => ({
    ...letter(name),
    commandId: name,
    seq,
    at: seq,
    state: 'waiting',
  });
  const future = Date.parse('2021-11-11T00:00:00Z');
  const there = server();
  const box = outbox(there.send, drawer(left('b', future + 1), left('a', future)));
  await box.start();
  await box.put(letter('c'));
  await quiet();
  expect(texts(box)).toEqual(['a', 'b', 'c']);
  expect(box.entries.value.at(-1)?.seq).toBe(future + 2);
  expect(there.sent).toEqual(['a', 'b', 'c']);
});

test('a letter that has its answer keeps the next one waiting no longer', async () => {
  for (const first of [0, 409]) {
    const there = server(first);
    const box = outbox(there.send);
    await box.start();
    await Promise.all([box.put(letter('a')), box.put(letter('b'))]);
    await quiet();
    expect(there.sent).toEqual(['a', 'b']);
  }
});

test('every failure makes it wait longer, and an answer ends that', async () => {
  const there = server('lost', 'lost', 0, 'lost');
  const box = outbox(there.send);
  await box.start();
  await box.put(letter('a'));
  await vi.advanceTimersByTimeAsync(1999);
  expect(there.sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(there.sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(3999);
  expect(there.sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(states(box)).toEqual(['accepted']);
  await box.put(letter('b'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(states(box)).toEqual(['accepted', 'accepted']);
});

test.each(['lost', 503, 429] as const)('a phone is not asked to join because of %s', async answer => {
  const box = outbox(server(answer).send);
  await box.start();
  await box.put(letter('a'));
  await quiet();
  expect(states(box)).toEqual(['waiting']);
  expect(box.needsJoin.value).toBe(false);
});

test('whoever has joined again is not asked once more, and is not kept waiting', async () => {
  const there = server(401, 401, 'lost');
  const box = outbox(there.send);
  await box.start();
  await box.put(letter('a'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(box.needsJoin.value).toBe(true);
  box.joined();
  expect(box.needsJoin.value).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  expect(states(box)).toEqual(['accepted']);
});

test('a page that is left sends nothing more, whatever wakes it', async () => {
  const there = server('lost');
  const box = outbox(there.send);
  await box.start();
  await box.put(letter('a'));
  await quiet();
  box.stop();
  dispatchEvent(new Event('online'));
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(there.sent).toEqual(['a']);
});

test('a page that is left reads nothing more', async () => {
  const where = drawer();
  const durable = signal(true);
  const read = vi.fn(where.all);
  const box = outbox(server().send, { ...where, durable, all: read });
  await box.start();
  box.stop();
  durable.value = false;
  durable.value = true;
  await quiet();
  expect(read).toHaveBeenCalledTimes(1);
});

test('the page that is looked at again wakes it', async () => {
  const there = server('lost');
  const box = outbox(there.send);
  await box.start();
  await box.put(letter('a'));
  await quiet();
  document.dispatchEvent(new Event('visibilitychange'));
  await quiet();
  expect(states(box)).toEqual(['accepted']);
});

test('what never started can be stopped', () => {
  expect(() => outbox(server().send).stop()).not.toThrow();
});
