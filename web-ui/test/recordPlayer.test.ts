import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Player, SECONDS } from '../src/record/player';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const at = signal(0);
const player = (last: number, from = 0) => {
  at.value = from;
  return new Player(at, () => last);
};
const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

test.each([59, 400, 10_000])('%d facts pass by in sixty seconds', last => {
  const playing = player(last);
  playing.play();
  pass(SECONDS / 2);
  expect(at.value).toBe(Math.floor(last / 2));
  pass(SECONDS / 2 - 0.2);
  expect(at.value).toBeLessThan(last);
  expect(playing.playing.value).toBe(true);
  pass(0.2);
  expect(at.value).toBe(last);
  expect(playing.playing.value).toBe(false);
});

test('it goes on from where one stands, at the same pace', () => {
  const playing = player(100, 50);
  playing.play();
  pass(6);
  expect(at.value).toBe(60);
});

test('from the end it begins anew', () => {
  const playing = player(100, 100);
  playing.play();
  expect(at.value).toBe(0);
  playing.stop();
});

test('stopped, it stands still, and the same button goes on', () => {
  const playing = player(100);
  playing.toggle();
  pass(30);
  playing.toggle();
  pass(20);
  expect([at.value, playing.playing.value]).toEqual([50, false]);
  playing.toggle();
  pass(6);
  expect(at.value).toBe(60);
});

test('where there is one fact or none, nothing plays', () => {
  for (const last of [0, -1]) {
    const playing = player(last);
    playing.play();
    expect(playing.playing.value).toBe(false);
  }
});
