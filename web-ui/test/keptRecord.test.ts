import { expect, test, vi } from 'vitest';
import { openKeptStore } from '../src/phone/record/keptStore';
import { forgetKept, known, recallKept, remember } from '../src/phone/record/remember';
import type { Database } from '../src/shared/database';
import { kept, look, seen, server, store, troubles } from './keptRecordOf';
import { RecordServer, WORKSHOP } from './recordServer';

const proofsAsked = () => server.asked.filter(path => path.includes('/consistency'));

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
