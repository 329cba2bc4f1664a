import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Kept } from '../src/phone/record/kept';
import { type KeptStore, openKeptStore } from '../src/phone/record/keptStore';
import { forgetKept, known, recallKept, remember } from '../src/phone/record/remember';
import type { Database } from '../src/shared/database';
import { RecordServer, WORKSHOP } from './recordServer';

let server: RecordServer;
let store: KeptStore;

beforeEach(() => {
  server = new RecordServer();
  server.says('a', 'b', 'c');
  store = openKeptStore(`kept-${Math.random()}`);
  known.value = {};
  vi.stubGlobal('fetch', server.fetch);
});

const look = () => remember(WORKSHOP, store);
const kept = (): Promise<Kept> => store.read(WORKSHOP);
const troubles = async () => (await kept()).incidents.map(one => one.why);
const proofsAsked = () => server.asked.filter(path => path.includes('/consistency'));

/** Looks once, and says what was seen. */
async function seen() {
  await look();
  return { note: server.note, key: server.shownKey ?? server.key };
}

test('the first note is kept with its key', async () => {
  const first = await seen();
  expect(await kept()).toEqual({ workshopId: WORKSHOP, held: first, incidents: [] });
  expect(known.value[WORKSHOP]).toEqual(await kept());
});

test('the same note again changes nothing and needs no proof', async () => {
  const first = await seen();
  await look();
  expect((await kept()).held).toEqual(first);
  expect(proofsAsked()).toEqual([]);
});

test('a note of the same size and root, made later, is the same record', async () => {
  const first = await seen();
  const later = new RecordServer();
  later.says('a', 'b', 'c');
  later.epoch = 1;
  vi.stubGlobal('fetch', later.fetch);
  await look();
  expect(await kept()).toEqual({ workshopId: WORKSHOP, held: first, incidents: [] });
});

test.each([1, 2, 3, 4, 5, 8, 13])(
  'a record that grew from 3 by %d is kept when that is proved',
  async more => {
    await look();
    server.says(...Array.from({ length: more }, (_, n) => `d${n}`));
    const second = await seen();
    expect(await kept()).toEqual({ workshopId: WORKSHOP, held: second, incidents: [] });
    expect(proofsAsked()).toEqual([`/api/workshops/${WORKSHOP}/record/consistency?from=3&to=${3 + more}`]);
  },
);

test.each<[string, (proof: { from: number; to: number; hashes: string[] }) => object]>([
  ['a hash is another', proof => ({ ...proof, hashes: [...proof.hashes.slice(1), proof.hashes[0]] })],
  ['a hash is missing', proof => ({ ...proof, hashes: proof.hashes.slice(1) })],
  ['a hash is none', proof => ({ ...proof, hashes: ['AAAA', ...proof.hashes.slice(1)] })],
  ['it is from another size', proof => ({ ...proof, from: 2 })],
  ['it is to another size', proof => ({ ...proof, to: 4 })],
])('a proof does not hold where %s; the old note and the new one are kept', async (_, spoil) => {
  const first = await seen();
  server.says('d', 'e');
  server.change.proof = spoil as (proof: object) => object;
  const second = await seen();
  expect((await kept()).held).toEqual(first);
  expect((await kept()).incidents).toMatchObject([{ why: 'unproved', kept: first, shown: second }]);
});

test('a record that grew over a changed past is not proved', async () => {
  await look();
  server.leaves = [];
  server.says('a', 'B', 'c', 'd');
  await look();
  await look();
  expect(await troubles()).toEqual(['unproved']);
});

test('a server that has no such size does not prove it', async () => {
  await look();
  server.says('d');
  const shown = server.note;
  server.leaves.pop();
  server.change.note = () => shown;
  await look();
  expect(await troubles()).toEqual(['unproved']);
});

test('once the proof holds the newer note is kept, and what was odd is not forgotten', async () => {
  await look();
  server.says('d');
  server.change.proof = proof => ({ ...proof, hashes: [] });
  await look();
  server.change = {};
  const second = await seen();
  expect((await kept()).held).toEqual(second);
  expect(await troubles()).toEqual(['unproved']);
});

test('another root at the same size is another record', async () => {
  const first = await seen();
  server.leaves = [];
  server.says('a', 'b', 'C');
  const second = await seen();
  expect((await kept()).held).toEqual(first);
  expect((await kept()).incidents).toMatchObject([{ why: 'forked', kept: first, shown: second }]);
});

test('a smaller record is not kept, and said once', async () => {
  const first = await seen();
  server.leaves.pop();
  const second = await seen();
  await look();
  expect((await kept()).held).toEqual(first);
  expect((await kept()).incidents).toMatchObject([{ why: 'smaller', kept: first, shown: second }]);
});

test('a server that shows no note any more shows less than the phone remembers', async () => {
  const first = await seen();
  server.leaves = [];
  await look();
  expect((await kept()).incidents).toMatchObject([{ why: 'smaller', kept: first, shown: null }]);
});

test.each([
  ['smaller', []],
  ['of the same size', ['B']],
  ['larger', ['B', 'C', 'D']],
])('a restore that lost what the phone remembers is said to be one: %s', async (_, after) => {
  const first = await seen();
  server.losesAllAfter(1);
  server.says('x', ...after);
  const second = await seen();
  expect((await kept()).held).toEqual(second);
  expect((await kept()).incidents).toMatchObject([{ why: 'restored', kept: first, shown: second }]);
});

test('a restore explains that the record had become smaller, and the phone goes on from it', async () => {
  await look();
  server.leaves.pop();
  await look();
  expect(await troubles()).toEqual(['smaller']);
  server.losesAllAfter(2);
  server.says('x');
  await look();
  server.says('y', 'z');
  const last = await seen();
  expect(await troubles()).toEqual(['restored']);
  expect((await kept()).held).toEqual(last);
  server.leaves.pop();
  await look();
  expect(await troubles()).toEqual(['restored', 'smaller']);
});

test('a restore that lost only what came after the note of the phone is nothing to it', async () => {
  await look();
  server.says('d', 'e');
  server.losesAllAfter(4);
  server.says('x');
  const second = await seen();
  expect(await kept()).toEqual({ workshopId: WORKSHOP, held: second, incidents: [] });
});

test('an epoch that went back is another record', async () => {
  server.epoch = 1;
  await look();
  server.epoch = 0;
  server.says('d');
  await look();
  expect(await troubles()).toEqual(['forked']);
});

test('another key is said, with both, and is the measure from then on', async () => {
  const first = await seen();
  server.seed = new Uint8Array(32).fill(8);
  server.says('d');
  const second = await seen();
  expect((await kept()).incidents).toMatchObject([{ why: 'key', kept: first, shown: second }]);
  expect(second.key).not.toBe(first.key);
  server.says('e');
  await look();
  expect(await troubles()).toEqual(['key']);
});

const seedOf = (byte: number) => new Uint8Array(32).fill(byte);

test('a key that the one from before vouches for is followed, and that is told without alarm', async () => {
  await look();
  server.changesKey(seedOf(8));
  const second = await seen();
  expect(await kept()).toEqual({ workshopId: WORKSHOP, held: second, incidents: [], rotated: true });
  server.says('d');
  const third = await seen();
  expect(await kept()).toEqual({ workshopId: WORKSHOP, held: third, incidents: [], rotated: true });
  expect(server.asked.filter(path => path.endsWith('/rotations'))).toHaveLength(1);
});

test('several changes of keys that a phone slept through are followed one by one', async () => {
  server.changesKey(seedOf(8));
  await look();
  server.changesKey(seedOf(9));
  server.says('d', 'e');
  server.changesKey(seedOf(10));
  const last = await seen();
  expect(await kept()).toMatchObject({ held: last, incidents: [], rotated: true });
});

test.each<[string, () => void]>([
  ['the key of before did not sign', () => server.changesKey(seedOf(8), seedOf(8))],
  [
    'it is of another workshop',
    () => {
      server.changesKey(seedOf(8));
      for (const one of server.rotations) one.note = one.note.replace('000000000001', '000000000002');
    },
  ],
  [
    'the first of two is left out',
    () => {
      server.changesKey(seedOf(8));
      server.changesKey(seedOf(9));
      server.rotations.shift();
    },
  ],
  [
    'it leads to another key than the one that signs',
    () => {
      server.changesKey(seedOf(8));
      server.seed = seedOf(9);
    },
  ],
  [
    'it is a checkpoint and no change',
    () => {
      const { note } = server;
      server.seed = seedOf(8);
      server.rotations = [{ note }];
    },
  ],
])('a change of keys is none where %s', async (_, change) => {
  const first = await seen();
  change();
  const second = await seen();
  expect((await kept()).incidents).toMatchObject([{ why: 'key', kept: first, shown: second }]);
});

test('a new key that is vouched for excuses no other past', async () => {
  const first = await seen();
  server.changesKey(seedOf(8));
  server.leaves = [];
  server.says('a', 'b', 'C', 'd');
  await look();
  expect((await kept()).held).toEqual(first);
  expect(await troubles()).toEqual(['unproved']);
});

test('a key that did not sign the note is not followed', async () => {
  const first = await seen();
  const other = new RecordServer();
  other.seed = new Uint8Array(32).fill(8);
  server.shownKey = other.key;
  await look();
  expect((await kept()).held).toEqual(first);
  expect(await troubles()).toEqual(['signature']);
});

test('a note whose signature does not hold is kept beside, the first one too', async () => {
  server.change.note = note => note.replace('epoch 0', 'epoch 1');
  await look();
  expect((await kept()).held).toBeNull();
  expect(await troubles()).toEqual(['signature']);
  server.change = {};
  const good = await seen();
  expect((await kept()).held).toEqual(good);
});

test('a note of another workshop is not signed for this one', async () => {
  await remember('0197a000-0000-7000-8000-000000000002', store);
  vi.stubGlobal('fetch', (path: string) => server.fetch(path.replace('0000000002', '0000000001')));
  await remember('0197a000-0000-7000-8000-000000000002', store);
  const other = await store.read('0197a000-0000-7000-8000-000000000002');
  expect(other.incidents.map(one => one.why)).toEqual(['signature']);
});

test('where no note was made, or there is no workshop, nothing is kept or said', async () => {
  server.leaves = [];
  await look();
  await remember('0197a000-0000-7000-8000-000000000002', store);
  expect(await kept()).toEqual({ workshopId: WORKSHOP, held: null, incidents: [] });
});

test.each<[string, () => void]>([
  ['is away', () => (server.away = true)],
  [
    'is behind the page of a network',
    () => vi.stubGlobal('fetch', async () => new Response('<!doctype html>')),
  ],
  ['answers with an error', () => vi.stubGlobal('fetch', async () => new Response('{}', { status: 503 }))],
  ['gives no proof that could be read', () => (server.change.proof = () => ({}))],
  [
    'does not know the workshop any more',
    () => vi.stubGlobal('fetch', async () => new Response('{}', { status: 404 })),
  ],
])('a server that %s says nothing about the record', async (_, happens) => {
  const first = await seen();
  server.says('d');
  happens();
  await look();
  expect(await kept()).toEqual({ workshopId: WORKSHOP, held: first, incidents: [] });
});

test.each<[string, () => Promise<Database>]>([
  ['refuses', async () => Promise.reject(new DOMException('no', 'UnknownError'))],
  ['hangs', () => new Promise(() => undefined)],
])('a store that %s disturbs nobody and holds up nothing', async (_, open) => {
  const broken = openKeptStore('broken', open, 20);
  await remember(WORKSHOP, broken);
  await recallKept(WORKSHOP, broken);
  await forgetKept(WORKSHOP, broken);
  expect(known.value).toEqual({});
  const first = await seen();
  expect((await kept()).held).toEqual(first);
});

test('what does not agree is said even where it cannot be kept', async () => {
  await look();
  server.leaves.pop();
  const full = { ...store, change: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
  await remember(WORKSHOP, full);
  expect(known.value[WORKSHOP]?.incidents).toMatchObject([{ why: 'smaller' }]);
  expect(await troubles()).toEqual([]);
});

test('a page whose answer is older than what another page kept meanwhile sets nothing back', async () => {
  await look();
  server.says('d');
  const slow = server.fetch;
  vi.stubGlobal('fetch', async (path: string) => {
    const answer = await slow(path);
    if (path.includes('/consistency')) {
      server.says('e');
      const newer = { note: server.note, key: server.key };
      await store.change(WORKSHOP, stored => ({ ...stored, held: newer }));
    }
    return answer;
  });
  await look();
  expect((await kept()).held?.note).toBe(server.note);
  expect(await troubles()).toEqual([]);
});

test('what is forgotten is gone', async () => {
  await look();
  await forgetKept(WORKSHOP, store);
  expect((await kept()).held).toBeNull();
});
