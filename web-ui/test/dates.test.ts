import { beforeEach, expect, test } from 'vitest';
import { date, day, left, span, weekday } from '../src/shared/dates';
import { speak } from '../src/shared/i18n';

const WARSAW = 'Europe/Warsaw';
const START = '2021-11-10T13:00:00Z';
beforeEach(() => speak('pl'));
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test('a day is written out in Polish', () => {
  expect(plain(day(START, WARSAW))).toBe('10 listopada 2021');
  expect(plain(weekday(START, WARSAW))).toBe('środa, 10 listopada 2021');
});

test('a day is written out in English', async () => {
  await speak('en');
  expect(plain(day(START, WARSAW))).toBe('10 November 2021');
});

test('times are of the workshop and of 24 hours', () => {
  expect(span(START, '2021-11-10T16:00:00Z', WARSAW)).toBe('14:00–17:00');
  expect(span('2021-07-10T22:00:00Z', '2021-07-10T23:30:00Z', WARSAW)).toBe('00:00–01:30');
});

test('a due date is the same day everywhere', () => {
  expect(plain(date('2021-11-30'))).toBe('30 listopada 2021');
});

test('the number of a day does not leave its month', () => {
  expect(day(START, WARSAW)).toContain('10\u00a0listopada');
});

test('a timer counts down to nothing and stays there', () => {
  const now = Date.parse(START);
  expect(left('2021-11-10T13:08:40Z', now)).toBe('8:40');
  expect(left('2021-11-10T13:00:05Z', now)).toBe('0:05');
  expect(left('2021-11-10T12:59:00Z', now)).toBe('0:00');
  expect(left('2021-11-10T13:05:00Z', now - 900)).toBe('5:00'); // a clock that ticks by the second lags by less
});
