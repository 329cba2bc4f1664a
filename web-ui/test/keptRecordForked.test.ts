import { expect, test, vi } from 'vitest';
import { remember } from '../src/phone/record/remember';
import { kept, look, seen, server, store, troubles } from './keptRecordOf';
import { RecordServer, WORKSHOP } from './recordServer';

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
