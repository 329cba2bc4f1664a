import { expect, test } from 'vitest';
import { fullJitter } from '../src/shared/jitter';

const longest = (failures: number) => fullJitter(failures, 500, 30_000, () => 1);

test('the longest wait doubles with each failure', () => {
  expect([0, 1, 2, 3].map(longest)).toEqual([1000, 2000, 4000, 8000]);
});

test('no wait is longer than the most, however often it failed', () => {
  expect(longest(10)).toBe(30_000);
  expect(longest(100_000)).toBe(30_000);
});

test('no wait is shorter than the least', () => {
  expect(fullJitter(0, 500, 30_000, () => 0)).toBe(500);
  expect(fullJitter(50, 500, 30_000, () => 0)).toBe(500);
});

test('phones that failed together come back apart', () => {
  expect(fullJitter(3, 500, 30_000, () => 0.25)).not.toBe(fullJitter(3, 500, 30_000, () => 0.75));
});
