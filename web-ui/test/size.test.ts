import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { closerFor, keepSize, unitFor } from '../src/board/flow/size';

afterEach(() => vi.unstubAllGlobals());

test('the drawing fills a full screen with 16 px to the unit', () => {
  expect(unitFor(1920, 1080)).toEqual({ px: 16, narrow: false });
});

test('a larger screen gets a larger unit, the narrower side decides', () => {
  expect(unitFor(3840, 2160).px).toBe(32);
  expect(unitFor(3840, 1080).px).toBe(16);
  expect(unitFor(1920, 2160).px).toBe(16);
});

test('a larger screen shows more: its cards grow by the root of what it grows by', () => {
  expect(closerFor(1920, 1080)).toBe(1);
  expect(closerFor(1366, 768)).toBe(1);
  expect(closerFor(3840, 2160) * unitFor(3840, 2160).px).toBeCloseTo(16 * Math.SQRT2);
});

test('inside another page the drawing keeps its form at any size', () => {
  expect(unitFor(480, 270, 1, true)).toEqual({ px: 4, narrow: false });
});

test('a screen that is very low still has letters', () => {
  expect(unitFor(1200, 200).px).toBe(8);
});

test('a narrow window gets the narrow form', () => {
  expect(unitFor(999, 800).narrow).toBe(true);
  expect(unitFor(1000, 800).narrow).toBe(false);
  expect(unitFor(540, 800).px).toBe(9);
  expect(unitFor(100, 800).px).toBe(8);
  expect(unitFor(999, 800).px).toBe(10);
});

test('the keys for larger and smaller change every screen alike', () => {
  expect(unitFor(1920, 1080, 1.25).px).toBe(20);
  expect(unitFor(600, 800, 0.5).px).toBe(5);
});

test('the unit follows the window and the size that was chosen, until the page goes', () => {
  vi.stubGlobal('innerWidth', 1920);
  vi.stubGlobal('innerHeight', 1080);
  const size = signal(1);
  const root = document.documentElement;
  const stop = keepSize(size);
  expect(Number.parseFloat(root.style.fontSize)).toBe(16);

  size.value = 1.25;
  expect(Number.parseFloat(root.style.fontSize)).toBe(20);

  vi.stubGlobal('innerWidth', 600);
  dispatchEvent(new Event('resize'));
  expect(root.classList.contains('narrow')).toBe(true);

  stop();
  vi.stubGlobal('innerWidth', 1920);
  dispatchEvent(new Event('resize'));
  expect(root.classList.contains('narrow')).toBe(true);
});
