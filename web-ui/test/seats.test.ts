import { expect, test } from 'vitest';
import { isFull, losesSeat } from '../src/shared/seats';
import type { Attendance } from '../src/shared/types';

const attendance = (registered: number, capacity?: number): Attendance => ({
  position: 1,
  ...(capacity === undefined ? {} : { capacity }),
  sessions: [{ sessionId: 'a', number: 1, registered, waitlisted: 0, confirmed: 0, checkedIn: 0 }],
  cameTo: {},
  organisations: 0,
});

test('a meeting is full once all its seats are taken', () => {
  expect(isFull(attendance(2, 2), 'a')).toBe(true);
  expect(isFull(attendance(1, 2), 'a')).toBe(false);
  expect(isFull(attendance(9), 'a')).toBe(false);
  expect(isFull(undefined, 'a')).toBe(false);
});

test('whoever would give up a seat for a place in a line is asked', () => {
  const full = (id: string) => id === 'full';
  expect(losesSeat(['free'], ['full'], full)).toBe(true);
  expect(losesSeat(['full'], [], full)).toBe(true);
  expect(losesSeat(['full'], ['free'], full)).toBe(true);
});

test('whoever loses nothing is not', () => {
  const full = (id: string) => id === 'full';
  expect(losesSeat(['free'], ['free', 'full'], full)).toBe(false);
  expect(losesSeat(['free'], ['other'], full)).toBe(false);
  expect(losesSeat([], ['full'], full)).toBe(false);
});
