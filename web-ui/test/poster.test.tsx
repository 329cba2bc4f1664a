import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Poster } from '../src/board/Poster';
import { planLeaves } from '../src/board/scene/leaves';
import { presence } from '../src/board/scene/presence';
import type { Scene } from '../src/board/scene/scene';
import { UndoLog } from '../src/console/desk/undo';
import { UndoBar } from '../src/console/room/UndoBar';
import pl from '../src/i18n/pl.json';
import { teach } from '../src/shared/i18n';
import type { Action, Board, Phase, Workshop } from '../src/shared/types';

beforeAll(() => teach('pl', pl));
afterEach(cleanup);

const idea = (ideaId: string, title: string, endorsements: number) => ({
  ideaId,
  title,
  text: '',
  themeId: 't',
  answers: [],
  endorsements,
  roomSupport: 0,
  state: 'OPEN' as const,
});
const session = (number: number, state: string) => ({
  sessionId: `s${number}`,
  number,
  startsAt: `2021-11-${number === 1 ? 10 : 17}T13:00:00Z`,
  endsAt: `2021-11-${number === 1 ? 10 : 17}T16:00:00Z`,
  state,
});
const scene = (phase: Phase | null, more: Partial<Board> = {}): Scene => ({
  board: {
    position: 1,
    workshopId: 'w',
    title: 'Koalicja',
    paused: false,
    session: phase ? { sessionId: 's1', number: 1, phase } : null,
    door: { open: true, code: 'K7M4RX', joinUrl: 'http://192.168.1.20:8080/#s=tajne' },
    present: 23,
    registered: 30,
    themes: [{ themeId: 't', name: 'Wolontariat sąsiedzki', number: 0 }],
    needs: [],
    ideas: [idea('i1', 'Kurs pomocy', 4), idea('i2', 'Karta sąsiada', 9)],
    questions: [],
    voting: null,
    decisions: [],
    actions: [],
    ...more,
  },
  workshop: {
    title: 'Koalicja',
    purpose: 'Plan',
    organiser: 'Centerko',
    place: 'Pomost',
    timezone: 'Europe/Warsaw',
    sessions: [session(1, 'OPEN'), session(2, 'PLANNED')],
    themes: [],
  } as unknown as Workshop,
  agenda: [],
});
const voting = {
  votingId: 'v',
  ideaIds: ['i1', 'i2'],
  dotBudget: 5,
  dotsPerIdea: 3,
  secret: true,
  voters: 12,
};

test('ideas stand with their support, the strongest first', () => {
  render(<Poster scene={scene('IDEAS')} />);
  expect(screen.getByTestId('board-phase').textContent).toBe('Pomysły');
  expect(screen.getByTestId('board-present').textContent).toBe('23');
  expect(screen.getByTestId('board-support-i2').textContent).toBe('9');
  const cards = [...document.querySelectorAll('[data-testid^=board-card-]')];
  expect(cards.map(card => card.getAttribute('data-testid'))).toEqual(['board-card-i2', 'board-card-i1']);
});

test('there is one QR, with the code, and the secret is nowhere in words', () => {
  for (const phase of ['LOBBY', 'IDEAS', 'DECIDING'] as const) {
    render(<Poster scene={scene(phase)} />);
    expect(screen.getAllByTestId('board-qr')).toHaveLength(1);
    expect(screen.getByTestId('board-code').textContent).toBe('K7M 4RX');
    expect(document.body.textContent).not.toContain('tajne');
    cleanup();
  }
});

test('who may not know the code sees neither code nor QR', () => {
  render(<Poster scene={scene('IDEAS', { door: { open: true } })} />);
  expect(screen.queryByTestId('board-qr')).toBeNull();
  expect(screen.queryByTestId('board-code')).toBeNull();
});

test('an open voting shows how many have voted and no result', () => {
  render(<Poster scene={scene('PRIORITISING', { voting: { ...voting, state: 'OPEN' } })} />);
  expect(screen.getByTestId('board-voters').textContent).toBe('12');
  expect(screen.queryByTestId('board-result')).toBeNull();
  expect(screen.queryByTestId('board-support-i2')).toBeNull();
});

test('a closed voting reveals the dots', () => {
  const tally = [{ ideaId: 'i1', dots: 7, people: 4 }];
  render(<Poster scene={scene('PRIORITISING', { voting: { ...voting, state: 'CLOSED', tally } })} />);
  expect(screen.getByTestId('board-dots-i1').textContent).toContain('7');
});

test('a decision says who was there', () => {
  expect(presence(23, 17, 2)).toBe('23 osoby, 17 z\u00a0nich na obu spotkaniach');
  expect(presence(1, 0, 2)).toBe('1 osoba');
  expect(presence(5, 4, 3)).toBe('5 osób, 4 z\u00a0nich na wszystkich spotkaniach');
});

test('an empty theme keeps a place free and says how to begin', () => {
  render(<Poster scene={scene('IDEAS', { ideas: [] })} />);
  expect(screen.getByText('Tu czekamy na pierwszy pomysł.')).toBeTruthy();
  expect(document.querySelectorAll('.first-steps li')).toHaveLength(3);
});

test('between the meetings stand the next date and what there is', () => {
  render(<Poster scene={scene(null)} />);
  expect(screen.getByText('17')).toBeTruthy();
  expect(screen.getByText('Karta sąsiada')).toBeTruthy();
});

test('the plan turns its leaves by track and loses no row', () => {
  const actions: Action[] = Array.from({ length: 20 }, (_, n) => ({
    actionId: `a${n}`,
    ideaIds: [],
    title: 'Działanie z dość długim tytułem, który zajmuje dwa wiersze',
    track: n % 2 ? 'CITY' : 'RESIDENTS',
    status: 'PLANNED',
  }));
  const leaves = planLeaves(actions);
  expect(leaves.length).toBeGreaterThan(1);
  expect(leaves.flatMap(leaf => leaf.actions ?? [])).toHaveLength(20);
  for (const leaf of leaves) expect(leaf.actions?.length).toBeLessThanOrEqual(12);
});

test('the last act can be taken back where it is said', () => {
  const log = new UndoLog('w', vi.fn(), Date.now, () => new Promise<never>(() => {}));
  log.add('Schowane: „Karta”', 7);
  render(<UndoBar log={log} />);
  expect(screen.getByTestId('undo').textContent).toContain('Cofnij');
  expect(screen.getByText('Schowane: „Karta”', { exact: false })).toBeTruthy();
});

test('whoever comes at the end finds nothing to come in for any more', () => {
  const { rerender } = render(<Poster scene={scene('IDEAS')} still />);
  expect(screen.getByText('K7M 4RX')).toBeTruthy();

  rerender(<Poster scene={scene('CLOSING')} still />);

  expect(screen.queryByText('K7M 4RX')).toBeNull();
});
