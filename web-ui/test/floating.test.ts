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
  expect(floats(NOTHING, room(7)).passing).toEqual([]);
});

test('each new reaction passes by once', () => {
  const seen = floats(floats(NOTHING, room(7)), room(9, 1));
  expect(seen.passing.map(one => one.kind)).toEqual(['HEART', 'HEART', 'THUMB']);
  expect(floats(seen, room(9, 1)).passing).toEqual(seen.passing);
  expect(without(seen, 1).passing.map(one => one.id)).toEqual([0, 2]);
});

test('never more than a dozen at once, and what was too much does not come later', () => {
  let seen = floats(floats(NOTHING, room(0)), room(300));
  expect(seen.passing).toHaveLength(MOST);
  for (const one of seen.passing) seen = without(seen, one.id);
  expect(floats(seen, room(300)).passing).toEqual([]);
  expect(floats(seen, room(301)).passing).toHaveLength(1);
});

test('a node that began anew makes nothing pass by', () => {
  expect(floats(floats(NOTHING, room(50)), room(2)).passing).toEqual([]);
});
