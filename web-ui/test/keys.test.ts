import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BoardState } from '../src/board/boardState';
import { Keys } from '../src/board/useKeys';
import pl from '../src/i18n/pl.json';
import { speak, t, teach, type Words } from '../src/shared/i18n';
import type { AgendaItem, Board } from '../src/shared/types';
import { emptyBoard } from './samples';

const agenda: AgendaItem[] = [
  { phase: 'NEEDS', title: 'Potrzeby', minutes: 30 },
  { phase: 'IDEAS', title: 'Pomysły', minutes: 0 },
];
let sent: { method: string; path: string; body: unknown }[];
let answer: () => Response;

beforeEach(async () => {
  localStorage.clear();
  teach('pl', pl as Words);
  await speak('pl');
  sent = [];
  answer = () => new Response('{}');
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    sent.push({ method: init.method ?? '', path, body: init.body && JSON.parse(String(init.body)) });
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

function keys(session: Board['session'] = { sessionId: 's1', number: 1, phase: 'NEEDS' }) {
  const past = signal<Board | null>(null);
  const turn = signal(0);
  const board = signal({ ...emptyBoard, session });
  const state = { workshopId: 'w', board, agenda: signal(agenda), turn: signal(1) } as unknown as BoardState;
  return { keys: new Keys(state, turn, past), past, turn };
}

test('the same key opens a sheet and closes it', () => {
  const board = keys();
  board.keys.act('join');
  expect(board.keys.open.value).toBe('join');
  board.keys.act('join');
  expect(board.keys.open.value).toBeNull();
});

test('one sheet takes the place of another', () => {
  const board = keys();
  board.keys.act('help');
  board.keys.act('join');
  expect(board.keys.open.value).toBe('join');
});

test('closing comes back from the past', () => {
  const board = keys();
  board.keys.act('time');
  board.past.value = emptyBoard;
  board.keys.act('close');
  expect([board.keys.open.value, board.past.value]).toEqual([null, null]);
});

test('the size has bounds, and is known again after the page was closed', () => {
  const board = keys();
  for (let press = 0; press < 20; press++) board.keys.act('larger');
  expect(board.keys.size.value).toBe(1.4);
  expect(keys().keys.size.value).toBe(1.4);
  for (let press = 0; press < 20; press++) board.keys.act('smaller');
  expect(board.keys.size.value).toBe(0.8);
});

test('turning a leaf by hand holds the leaves, and none comes before the first', () => {
  const board = keys();
  board.keys.act('pageOn');
  expect([board.turn.value, board.keys.held.value]).toEqual([1, true]);
  board.keys.act('pageBack');
  board.keys.act('pageBack');
  expect(board.turn.value).toBe(0);
  board.keys.act('hold');
  expect(board.keys.held.value).toBe(false);
});

test('the next step is the agenda’s, and the board says that it was taken', async () => {
  const board = keys();
  board.keys.act('next');
  await vi.waitFor(() => expect(board.keys.said.value).toBe(pl.common.phase_IDEAS));
  expect(sent).toEqual([
    { method: 'PUT', path: '/api/workshops/w/sessions/s1/phase', body: { phase: 'IDEAS' } },
  ]);
});

test('where no step comes next nothing is sent', () => {
  const board = keys(null);
  board.keys.act('next');
  board.keys.act('timer');
  expect(board.keys.said.value).toBe(t('board.no_step'));
  expect(sent).toEqual([]);
});

test('the timer runs for as long as the agenda says, else five minutes', async () => {
  keys().keys.act('timer');
  keys({ sessionId: 's1', number: 1, phase: 'IDEAS' }).keys.act('timer');
  await vi.waitFor(() => expect(sent.map(one => one.body)).toEqual([{ seconds: 1800 }, { seconds: 300 }]));
});

test('a timer that runs is stopped', async () => {
  const session = {
    sessionId: 's1',
    number: 1,
    phase: 'NEEDS' as const,
    timerEndsAt: '2021-11-10T14:00:00Z',
  };
  keys(session).keys.act('timer');
  await vi.waitFor(() => expect(sent.map(one => one.method)).toEqual(['DELETE']));
});

test('what the server refuses is said on the board', async () => {
  answer = () =>
    new Response(JSON.stringify({ code: 'X', detail: 'Spotkanie jest zamknięte.' }), { status: 409 });
  const board = keys();
  board.keys.act('next');
  await vi.waitFor(() => expect(board.keys.said.value).toBe('Spotkanie jest zamknięte.'));
});

test('keys that were switched off stay off after the page was closed', () => {
  keys().keys.switchOn(false);
  expect(keys().keys.on.value).toBe(false);
  keys().keys.switchOn(true);
  expect(keys().keys.on.value).toBe(true);
});
