import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Bar } from '../src/console/bar/Bar';
import type { Desk } from '../src/console/desk/desk';
import { UndoLog } from '../src/console/desk/undo';
import { Said } from '../src/console/items/Said';
import { openPanel } from '../src/console/parts/DropPanel';
import { RulesPanel } from '../src/console/settings/RulesPanel';
import { Waits } from '../src/console/waits/Waits';
import pl from '../src/i18n/pl.json';
import { speak, teach, type Words } from '../src/shared/i18n';
import type { Board, Need, Workshop } from '../src/shared/types';
import { emptyBoard, sampleNeed } from './samples';

beforeEach(async () => {
  teach('pl', pl as Words);
  await speak('pl');
  openPanel.value = '';
  location.hash = '#/w/w/people';
});
afterEach(cleanup);

const workshop = {
  state: 'RUNNING',
  timezone: 'Europe/Warsaw',
  sessions: [{ sessionId: 's1', number: 1, state: 'OPEN', startsAt: '', endsAt: '' }],
  rules: { preModeration: false, editWindowSeconds: 300, dotBudget: 5, dotsPerIdea: 3, itemsPerPerson: 60 },
} as unknown as Workshop;

function deskWith(more: Partial<Board> = {}) {
  const act = vi.fn().mockResolvedValue({ position: 1, changed: true });
  const board = {
    ...emptyBoard,
    door: { open: true, code: 'K7M4RX' },
    session: { sessionId: 's1', number: 1, phase: 'NEEDS' as const },
    ...more,
  };
  const desk = {
    workshopId: 'w',
    leads: signal(true),
    board: signal(board),
    workshop: signal(workshop),
    attendance: signal({ people: [], sessions: [] }),
    version: signal(undefined),
    late: signal([{ id: 'l', title: 'Za późno' }]),
    hiddenByHand: signal([]),
    undo: new UndoLog('w', vi.fn().mockResolvedValue({}), Date.now, () => new Promise<never>(() => {})),
    agenda: () => [],
    turn: 1,
    refresh: vi.fn(),
    act,
  } as unknown as Desk;
  return { desk, board, act };
}
const { getByTestId } = screen;

test('the next phase is one click from any tab; the focus stays on the bar, the moment comes to the middle', async () => {
  const { desk, board, act } = deskWith();
  render(<Bar desk={desk} board={board} workshop={workshop} />);
  const next = getByTestId('next-step');
  next.focus();
  fireEvent.click(next);
  await waitFor(() => expect(location.hash).toBe('#/w/w/room'));
  expect(act.mock.calls[0]?.slice(1, 4)).toEqual(['PUT', '/sessions/s1/phase', { phase: 'IDEAS' }]);
  expect(document.activeElement).toBe(getByTestId('next-step'));
  expect(next).toHaveProperty('disabled', false);
});

test('the code is read on the bar, and what was done last is taken back there, with its time in the list', async () => {
  const { desk, board } = deskWith();
  desk.undo.add('Schowane: „Karta”', 7);
  render(<Bar desk={desk} board={board} workshop={workshop} />);
  expect(getByTestId('door-code').textContent).toBe('K7M 4RX');
  expect(getByTestId('undo').textContent).toContain('Schowane: „Karta”');
  fireEvent.click(getByTestId('undo-more'));
  await waitFor(() => expect(getByTestId('undo-list').textContent).toMatch(/\d\d:\d\d/));
  fireEvent.click(getByTestId('undo'));
  await waitFor(() => expect(getByTestId('undo').textContent).toContain('Nie ma czego cofnąć'));
});

test('what waits has a count of its own for each kind, and opens in place', async () => {
  const hidden = { ...sampleNeed, needId: 'h', title: 'Schowana', hidden: true };
  const { desk, board } = deskWith({
    needs: [hidden],
    questions: [{ questionId: 'q', text: 'Kto?', endorsements: 0 }],
  });
  render(<Waits desk={desk} board={board} />);
  expect(getByTestId('waits-late').textContent).toContain('1');
  expect(getByTestId('waits-hidden').textContent).toContain('1');
  expect(getByTestId('waits-questions').textContent).toContain('1');
  expect(screen.queryByTestId('waits-parked')).toBeNull();
  fireEvent.click(getByTestId('waits-late'));
  expect(await screen.findByTestId('late-accept-l')).toBeTruthy();
  expect(screen.queryByTestId('restore-h')).toBeNull();
});

test('a list does not move while one works in it: what is new waits and is counted', async () => {
  const need = (needId: string): Need => ({ ...sampleNeed, needId, title: `Potrzeba ${needId}` });
  const { desk, board } = deskWith({ needs: [need('a')] });
  render(<Said desk={desk} />);
  getByTestId('hide-a').focus();
  (desk.board as ReturnType<typeof signal>).value = { ...board, needs: [need('a'), need('b')] };
  await waitFor(() => expect(getByTestId('show-fresh').textContent).toBe('1 nowe'));
  expect(screen.queryByTestId('item-b')).toBeNull();
  fireEvent.click(getByTestId('show-fresh'));
  await waitFor(() => expect(screen.queryByTestId('item-b')).not.toBeNull());
});

test('the window for corrections is told in minutes and kept in seconds', async () => {
  const { desk, act } = deskWith();
  render(<RulesPanel desk={desk} />);
  const field = getByTestId<HTMLInputElement>('rule-editWindowSeconds');
  expect(field.value).toBe('5');
  fireEvent.change(field, { target: { value: '10' } });
  await waitFor(() => expect(act).toHaveBeenCalled());
  expect(act.mock.calls[0]?.[3]).toEqual({ editWindowSeconds: 600 });
});
