import { expect, test } from 'vitest';
import { floats, MOST, NOTHING, without } from '../src/board/floating';
import type { RoomSignals } from '../src/shared/roomSignals';

const room = (heart: number, thumb = 0): RoomSignals => ({
  position: 1,
  sessionId: 's1',
  switches: { reactions: true, hands: true, ready: true },
  present: 3,
  hands: 0,
  ready: 0,
  reactions: [
    { kind: 'HEART', lately: heart, inAll: heart },
    { kind: 'THUMB', lately: thumb, inAll: thumb },
  ],
});

test('what was there before one looked does not pass by', () => {
  expect(floats(NOTHING, room(7), 0).passing).toEqual([]);
});

test('each new reaction passes by once', () => {
  const seen = floats(floats(NOTHING, room(7), 0), room(9, 1), 0);
  expect(seen.passing.map(one => one.kind)).toEqual(['HEART', 'HEART', 'THUMB']);
  expect(floats(seen, room(9, 1), 0).passing).toEqual(seen.passing);
  expect(without(seen, 1).passing.map(one => one.id)).toEqual([0, 2]);
});

test('never more than a dozen at once, and what was too much does not come later', () => {
  let seen = floats(floats(NOTHING, room(0), 0), room(300), 0);
  expect(seen.passing).toHaveLength(MOST);
  for (const one of seen.passing) seen = without(seen, one.id);
  expect(floats(seen, room(300), 0).passing).toEqual([]);
  expect(floats(seen, room(301), 0).passing).toHaveLength(1);
});

test('a node that began anew makes nothing pass by', () => {
  expect(floats(floats(NOTHING, room(50), 0), room(2), 0).passing).toEqual([]);
});

test('each waits for its turn, those of the next moment too, and all are gone in three seconds', () => {
  const first = floats(floats(NOTHING, room(0), 0), room(2), 1000);
  const second = floats(first, room(300), 1100);
  const starts = second.passing.map(one => one.startsAt);
  expect(starts.every((one, at) => at === 0 || one - (starts[at - 1] ?? 0) >= 150)).toBe(true);
  expect((starts[starts.length - 1] ?? 0) + 1200 - 1000).toBeLessThanOrEqual(3000);
});
