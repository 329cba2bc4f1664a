import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AGAIN_MILLIS } from '../src/console/desk/login';
import { Workshops } from '../src/console/entry/Workshops';
import pl from '../src/i18n/pl.json';
import { speak, teach, type Words } from '../src/shared/i18n';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a server that answers again is listened to, and nobody is told that it does not', async () => {
  teach('pl', pl as Words);
  await speak('pl');
  vi.useFakeTimers();
  let away = true;
  vi.stubGlobal('fetch', () =>
    away
      ? Promise.reject(new TypeError('away'))
      : Promise.resolve(Response.json({ workshops: [], rooms: [] })),
  );
  render(<Workshops />);
  await act(async () => void (await vi.advanceTimersByTimeAsync(100)));
  expect(screen.getByRole('alert').textContent).toBe(pl.common.no_answer);
  away = false;
  await act(async () => void (await vi.advanceTimersByTimeAsync(AGAIN_MILLIS)));
  expect(screen.queryByRole('alert')).toBeNull();
});
