import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TapTimes } from '../src/console/room/TapTimes';
import en from '../src/i18n/en.json';
import { speak, teach, type Words } from '../src/shared/i18n';

let answers: object[];

beforeEach(async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  teach('en', en as Words);
  await speak('en');
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(answers.shift())));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the desk says how fast taps reach the board, as long as there are any', async () => {
  answers = [{ taps: 40, p50: 12, p99: 48 }, { taps: 41, p50: 13, p99: 48 }, { taps: 0 }];
  render(<TapTimes workshopId="w" />);

  await waitFor(() => expect(screen.getByTestId('tap-times').textContent).toContain('12 ms'));
  vi.advanceTimersByTime(15_000);
  await waitFor(() => expect(screen.getByTestId('tap-times').textContent).toContain('13 ms'));
  vi.advanceTimersByTime(15_000);
  await waitFor(() => expect(screen.queryByTestId('tap-times')).toBeNull());
});
