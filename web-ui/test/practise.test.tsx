import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PracticeMark } from '../src/console/practice/PracticeMark';
import { Practise } from '../src/console/practice/Practise';
import { practiceRooms } from '../src/console/practice/rooms';
import pl from '../src/i18n/pl.json';
import { speak, teach, type Words } from '../src/shared/i18n';

const room = { workshopId: 'w7', until: '2026-11-27T19:00:00Z' };
const asked: string[] = [];
let answers: Record<string, [status: number, body: unknown]> = {};

beforeEach(async () => {
  teach('pl', pl as Words);
  await speak('pl');
  practiceRooms.value = [];
  location.hash = '#/';
  asked.length = 0;
  vi.stubGlobal('fetch', (path: string, { method }: RequestInit) => {
    asked.push(`${method} ${path}`);
    const [status, body] = answers[`${method} ${path}`] ?? [200, { rooms: [] }];
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('one click opens a room and leads to its desk', async () => {
  answers = { 'POST /api/practice-rooms': [201, room] };
  render(<Practise />);
  fireEvent.click(screen.getByTestId('practise'));
  expect(screen.getByTestId('practise').textContent).toContain('Ustawiamy krzesła');
  await waitFor(() => expect(location.hash).toBe('#/w/w7/room'));
});

test('whoever has left a room finds the way back, and why there is not a third', async () => {
  answers = {
    'GET /api/practice-rooms': [200, { rooms: [room] }],
    'POST /api/practice-rooms': [409, { code: 'PRACTICE_FULL', detail: 'Trwają już dwie próby.' }],
  };
  render(<Practise />);
  fireEvent.click(screen.getByTestId('practise'));
  await waitFor(() => expect(screen.getByTestId('refusal').textContent).toContain('Trwają już dwie próby.'));
  expect(screen.getByTestId('practice-back').getAttribute('href')).toBe('#/w/w7/room');
});

test('the desk of a rehearsal ends it; any other knows nothing of that', async () => {
  answers = {
    'GET /api/practice-rooms': [200, { rooms: [room] }],
    'DELETE /api/practice-rooms/w7': [200, { changed: true }],
  };
  const { rerender } = render(<PracticeMark workshopId="w1" />);
  await waitFor(() => expect(practiceRooms.value).toHaveLength(1));
  expect(screen.queryByTestId('practice-mark')).toBeNull();
  rerender(<PracticeMark workshopId="w7" />);
  expect(screen.getByTestId('practice-mark').textContent).toBe('Zakończ próbę');
  fireEvent.click(screen.getByTestId('practice-end'));
  await waitFor(() => expect(asked).toContain('DELETE /api/practice-rooms/w7'));
  await waitFor(() => expect(location.hash).toBe('#/'));
});
