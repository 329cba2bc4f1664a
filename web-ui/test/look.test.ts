import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let device: { matches: boolean; listeners: (() => void)[] };

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
  device = { matches: false, listeners: [] };
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return device.matches;
    },
    addEventListener: (_: string, listener: () => void) => device.listeners.push(listener),
  }));
});
afterEach(() => vi.unstubAllGlobals());

const started = async () => {
  const module = await import('../src/shared/look');
  module.startLook();
  return module;
};
const shown = () => document.documentElement.dataset.theme;

test('without a choice it is as the device prefers', async () => {
  device.matches = true;
  const { look } = await started();
  expect([look.value, shown()]).toEqual(['dark', 'dark']);
});

test('when the device changes, the page does', async () => {
  const { look } = await started();
  expect(look.value).toBe('light');
  device.matches = true;
  for (const listener of device.listeners) listener();
  expect(shown()).toBe('dark');
});

test('a choice holds against the device, also after the page was closed', async () => {
  device.matches = true;
  const { choose, look } = await started();
  choose('light');
  for (const listener of device.listeners) listener();
  expect([look.value, shown()]).toEqual(['light', 'light']);

  vi.resetModules();
  const again = await started();
  expect(again.look.value).toBe('light');
});

test('a choice that nobody knows counts for nothing', async () => {
  localStorage.setItem('narada.look', 'pink');
  const { look } = await started();
  expect(look.value).toBe('light');
});
