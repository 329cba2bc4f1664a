import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { keyAct } from '../src/board/keys';
import { choosable, decisionShown, pageOf, tally } from '../src/board/scene/scene';
import { latest, ranked, type StandingItem, shorten, standingIdeas } from '../src/shared/boardItems';
import { entriesOf, following, minutesOf, phaseOrder, preceding, turnOf } from '../src/shared/phaseOrder';
import { throttle } from '../src/shared/throttle';
import { type AgendaItem, type Board, type Idea, PHASES, type Phase } from '../src/shared/types';

afterEach(() => vi.useRealTimers());

const card = (id: string, support: number, themeId?: string, title = 'Krótki pomysł'): StandingItem => ({
  id,
  title,
  themeId,
  support,
  members: [],
  answers: [],
});
const idea = (ideaId: string, more: Partial<Idea> = {}): Idea => ({
  ideaId,
  title: ideaId,
  text: '',
  answers: [],
  endorsements: 0,
  roomSupport: 0,
  state: 'OPEN',
  ...more,
});
const board = (phase: Phase | null, more: Partial<Board> = {}): Board => ({
  position: 1,
  workshopId: 'w',
  title: 'Koalicja',
  paused: false,
  session: phase ? { sessionId: 's1', number: 1, phase } : null,
  door: { open: false },
  present: 0,
  registered: 0,
  themes: [],
  needs: [],
  ideas: [],
  questions: [],
  voting: null,
  decisions: [],
  actions: [],
  ...more,
});
const agenda = (...phases: Phase[]): AgendaItem[] =>
  phases.map(phase => ({ phase, title: phase, minutes: 10 }));

test('most support comes first, and among equals the one that was there first', () => {
  const order = ranked([card('c', 3), card('b', 7), card('a', 3)]).map(one => one.id);
  expect(order).toEqual(['b', 'a', 'c']);
});

test('hands raised in the room count beside the taps', () => {
  const [one] = standingIdeas(board('IDEAS', { ideas: [idea('a', { endorsements: 4, roomSupport: 3 })] }));
  expect(one?.support).toBe(7);
});

test('what was merged away, hidden, dropped or erased does not stand on the board', () => {
  const ideas = [
    idea('a', { mergedInto: 'x' }),
    idea('b', { hidden: true }),
    idea('c', { state: 'DROPPED' }),
    idea('d', { title: null }),
    idea('e'),
  ];
  expect(standingIdeas(board('IDEAS', { ideas })).map(one => one.id)).toEqual(['e']);
});

test('a group names its members and an idea names the needs it answers', () => {
  const needs = [{ needId: 'n', title: 'Brak miejsca', text: '', endorsements: 0, roomSupport: 0 }];
  const ideas = [idea('g', { members: ['m'], answers: ['n'] }), idea('m', { mergedInto: 'g' })];
  expect(standingIdeas(board('IDEAS', { needs, ideas }))).toMatchObject([
    { id: 'g', members: ['m'], answers: ['Brak miejsca'] },
  ]);
});

test('the newest need or idea is what came a moment ago', () => {
  expect(latest(board('IDEAS', { ideas: [idea('02'), idea('01')] }))).toBe('02');
});

test('long words are cut between words and never longer than allowed', () => {
  const long = 'słowo '.repeat(60);
  expect(shorten(long).length).toBeLessThanOrEqual(140);
  expect(shorten(long)).toMatch(/słowo…$/);
  expect(shorten('krótko')).toBe('krótko');
});

test('every phase has its page, and no session is between sessions', () => {
  for (const phase of PHASES) expect(pageOf(board(phase))).toBeTruthy();
  expect(pageOf(board(null))).toBe('between');
});

test('the next step is what the agenda says', () => {
  const day = agenda('LOBBY', 'WELCOME', 'NEEDS', 'BREAK', 'IDEAS', 'CLOSING');
  expect(following('LOBBY', day)).toBe('WELCOME');
  expect(following('NEEDS', day)).toBe('BREAK');
  expect(preceding('IDEAS', day)).toBe('BREAK');
  expect(following('CLOSING', day)).toBeUndefined();
});

test('a second break leads on, not back', () => {
  const day = agenda('WELCOME', 'BREAK', 'IDEAS', 'BREAK', 'CLOSING');
  const laps = (...phases: Phase[]) => phases.map(phase => ({ phase, startedAt: 'then' }));
  expect(following('BREAK', day, turnOf('BREAK', laps('WELCOME', 'BREAK')))).toBe('IDEAS');
  const later = turnOf('BREAK', laps('WELCOME', 'BREAK', 'IDEAS', 'BREAK'));
  expect(following('BREAK', day, later)).toBe('CLOSING');
  expect(preceding('BREAK', day, later)).toBe('IDEAS');
  // the laps were read before the second break began
  expect(turnOf('BREAK', laps('WELCOME', 'BREAK', 'IDEAS'))).toBe(2);
  // more breaks than were planned stand at the last one
  expect(following('BREAK', day, 5)).toBe('CLOSING');
});

test('two introductions in a row are one step, and both show', () => {
  const entry = (phase: Phase, title: string, minutes: number) => ({ phase, title, minutes });
  const day = [
    entry('WELCOME', 'Hello', 5),
    entry('INPUT', 'First', 10),
    entry('INPUT', 'Second', 15),
    entry('NEEDS', 'Needs', 20),
    entry('INPUT', 'Third', 5),
  ];
  expect(entriesOf('INPUT', day).map(one => one.title)).toEqual(['First', 'Second']);
  expect(minutesOf('INPUT', day)).toBe(25);
  expect(following('INPUT', day)).toBe('NEEDS');
  expect(entriesOf('INPUT', day, 2).map(one => one.title)).toEqual(['Third']);
  expect(entriesOf('BREAK', day)).toEqual([]);
});

test('a phase outside the agenda goes on by the usual order', () => {
  expect(following('GROUPING', agenda('IDEAS', 'DECIDING'))).toBe('DECIDING');
  expect(preceding('GROUPING', agenda('IDEAS', 'DECIDING'))).toBe('IDEAS');
});

test('without an agenda a session has its usual course', () => {
  expect(phaseOrder([])[0]).toBe('LOBBY');
  expect(following('NEEDS', [])).toBe('IDEAS');
});

test('the header counts what the room is making now', () => {
  expect(tally(board('NEEDS', { ideas: [idea('a')] })).kind).toBe('needs');
  expect(tally(board('IDEAS', { ideas: [idea('a')] }))).toEqual({ kind: 'ideas', count: 1 });
  expect(tally(board('PLANNING')).kind).toBe('actions');
});

test('the count says what the page shows: what is parked is not there to choose from', () => {
  const ideas = [idea('a'), idea('b', { state: 'PARKED' }), idea('c', { state: 'ADOPTED' })];
  expect(tally(board('IDEAS', { ideas })).count).toBe(3);
  for (const phase of ['PRIORITISING', 'DECIDING'] as const)
    expect([phase, tally(board(phase, { ideas }))]).toEqual([phase, { kind: 'ideas', count: 1 }]);
  expect(choosable(board('PRIORITISING', { ideas })).map(one => one.id)).toEqual(['a']);
});

test('the decision before the room is the one that waits for its outcome', () => {
  const decisions = [
    { decisionId: 'a', wording: 'a', ideaIds: [], openObjections: 0 },
    { decisionId: 'b', wording: 'b', ideaIds: [], openObjections: 0, outcome: 'ADOPTED' as const },
  ];
  expect(decisionShown(board('DECIDING', { decisions }))?.decisionId).toBe('a');
});

test('keys that change the workshop are heard only where a facilitator is signed in', () => {
  expect(keyAct({ key: ' ' }, true, true)).toBe('next');
  expect(keyAct({ key: 'ArrowLeft' }, true, true)).toBe('back');
  expect(keyAct({ key: 't' }, true, true)).toBe('timer');
  expect(keyAct({ key: ' ' }, false, true)).toBe('pageOn');
  expect(keyAct({ key: 'ArrowLeft' }, false, true)).toBe('pageBack');
  expect(keyAct({ key: 't' }, false, true)).toBeUndefined();
});

test('keys can be switched off and on again', () => {
  expect(keyAct({ key: 'q' }, true, false)).toBeUndefined();
  expect(keyAct({ key: '?' }, true, false)).toBe('help');
});

test('a shortcut of the browser is left alone', () => {
  expect(keyAct({ key: 'f', ctrlKey: true }, true, true)).toBeUndefined();
  expect(keyAct({ key: 'd', elsewhere: true }, true, true)).toBeUndefined();
});

test('a hundred changes in a second are at most five on the board, and the last one wins', () => {
  vi.useFakeTimers();
  const source = signal(0);
  const slow = throttle(source, 200);
  let shown = 0;
  const stop = slow.value.subscribe(() => shown++);
  for (let n = 1; n <= 100; n++) {
    source.value = n;
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(200);
  expect(slow.value.value).toBe(100);
  expect(shown).toBeLessThanOrEqual(8);
  stop();
  slow.stop();
});
