import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import en from '../src/i18n/en.json';
import pl from '../src/i18n/pl.json';
import { outbox, type PhoneState } from '../src/phone/phoneState';
import { speak, teach, type Words } from '../src/shared/i18n';
import type { Live } from '../src/shared/live';
import type { Board, Mine, Phase, Workshop } from '../src/shared/types';
import { json } from './answers';
import { emptyBoard, emptyMine } from './samples';

export { json };

const THEME = { themeId: 'theme', name: 'Rewitalizacja', number: 0 };
export const board = (phase: Phase, more: Partial<Board> = {}): Board => ({
  ...emptyBoard,
  session: { sessionId: 's1', number: 1, phase },
  door: { open: true },
  present: 3,
  registered: 4,
  themes: [THEME],
  ...more,
});
export const mine = (more: Partial<Mine> = {}): Mine => ({ ...emptyMine, ...more });
export const idea = {
  ideaId: 'i1',
  title: 'Wspólny telefon',
  text: '',
  answers: [],
  endorsements: 4,
  roomSupport: 1,
  state: 'OPEN' as const,
};

/** A phone in a room that looks so; what is shown can be changed by its signals. */
export function phone(view: Board, own: Mine | null = mine()) {
  const boardSignal = signal<Board | null>(view);
  const mineSignal = signal<Mine | null>(own);
  const live = {
    refusal: signal(null),
    connection: signal('live'),
    lostSince: signal(null),
    view: boardSignal,
  };
  const made = {
    id: 'w',
    workshop: signal<Workshop | null>(null),
    agenda: signal([]),
    plan: signal(null),
    board: boardSignal,
    mine: mineSignal,
    boardLive: live as unknown as Live<Board>,
    mineLive: live as unknown as Live<Mine>,
    close: () => undefined,
  } satisfies PhoneState;
  return { ...made, boardSignal, mineSignal };
}

/** What was sent, in order. */
export const calls: { method: string; path: string; body: unknown; commandId: string | null }[] = [];
/** How the server answers; 201 unless a test says otherwise. */
export const server: { answer: () => Response | Promise<Response> } = { answer: () => json(201, {}) };
beforeEach(async () => {
  teach('pl', pl as Words);
  teach('en', en as Words);
  await speak('pl');
  calls.length = 0;
  server.answer = () => json(201, { position: 2, changed: true });
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    calls.push({
      method: init.method ?? 'GET',
      path,
      body: JSON.parse(String(init.body ?? 'null')),
      commandId: new Headers(init.headers).get('Idempotency-Key'),
    });
    return server.answer();
  });
});
afterEach(async () => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  for (const entry of outbox.entries.value) await outbox.forget(entry.commandId);
  vi.unstubAllGlobals();
});
export const type = (testId: string, value: string) =>
  fireEvent.input(screen.getByTestId(testId), { target: { value } });
