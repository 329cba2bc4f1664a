import { expect, test } from 'vitest';
import { kept, look, seen, server, troubles } from './keptRecordOf';
import { WORKSHOP } from './recordServer';

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
