import { expect, test, vi } from 'vitest';
import { nextStep, unfinished } from '../src/console/desk/nextStep';
import { routeOf } from '../src/console/desk/route';
import { finds, fold } from '../src/console/desk/search';
import { instantAt } from '../src/console/desk/timeZone';
import { UndoLog } from '../src/console/desk/undo';
import { preview } from '../src/console/group/preview';
import { waiting } from '../src/console/waits/waiting';
import { Refused } from '../src/shared/api';
import type { AgendaItem, Board, Idea, Phase, PlannedSession, Workshop } from '../src/shared/types';

const session = (number: number, state: PlannedSession['state']): PlannedSession => ({
  sessionId: `s${number}`,
  number,
  startsAt: '2021-11-10T13:00:00Z',
  endsAt: '2021-11-10T16:00:00Z',
  state,
});
const workshop = (...sessions: PlannedSession[]) => ({ sessions }) as Workshop;
const board = (phase: Phase | null, more: Partial<Board> = {}): Board => ({
  position: 1,
  workshopId: 'w',
  title: 'Koalicja',
  paused: false,
  session: phase ? { sessionId: 's1', number: 1, phase } : null,
  door: { open: true },
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
const day: AgendaItem[] = (
  ['LOBBY', 'WELCOME', 'NEEDS', 'PRIORITISING', 'DECIDING', 'PLANNING'] as const
).map(phase => ({ phase, title: phase, minutes: 10 }));
const running = workshop(session(1, 'OPEN'), session(2, 'PLANNED'));
const action = { actionId: 'a', ideaIds: [], title: 'x', track: 'CITY' as const, status: 'PLANNED' as const };
const decided = {
  decisionId: 'd',
  wording: 'x',
  ideaIds: [],
  openObjections: 0,
  outcome: 'ADOPTED' as const,
};

test('before everything comes the opening of the next session', () => {
  const step = nextStep(workshop(session(2, 'PLANNED'), session(1, 'CLOSED')), board(null), day, false);
  expect(step).toMatchObject({ kind: 'openSession', session: { number: 2 } });
});

test('nobody can come in through a locked door, so that is the next step in the lobby', () => {
  expect(nextStep(running, board('LOBBY', { door: { open: false } }), day, false).kind).toBe('openDoor');
  expect(nextStep(running, board('LOBBY'), day, false)).toEqual({
    kind: 'phase',
    phase: 'WELCOME',
    minutes: 10,
  });
});

test('choosing goes by way of a voting, and the way on stays open all the while', () => {
  const voting = { votingId: 'v', ideaIds: [], dotBudget: 5, dotsPerIdea: 3, secret: true, voters: 0 };
  const of = (state: 'OPEN' | 'CLOSED') => board('PRIORITISING', { voting: { ...voting, state } });
  expect(unfinished(board('PRIORITISING'))).toBe('openVoting');
  expect(unfinished(of('OPEN'))).toBe('closeVoting');
  expect(unfinished(of('CLOSED'))).toBeUndefined();
  for (const at of [board('PRIORITISING'), of('OPEN'), of('CLOSED')])
    expect(nextStep(running, at, day, false)).toMatchObject({ kind: 'phase', phase: 'DECIDING' });
});

test('deciding brings a decision, and planning an action from it', () => {
  const settled = board('DECIDING', { decisions: [decided] });
  expect(unfinished(board('DECIDING'))).toBe('decide');
  expect(unfinished(settled)).toBeUndefined();
  expect(nextStep(running, settled, day, false)).toMatchObject({ phase: 'PLANNING' });
  expect(unfinished(board('PLANNING', { decisions: [decided] }))).toBe('adopt');
  const done = board('PLANNING', { decisions: [decided], actions: [{ ...action, decisionId: 'd' }] });
  expect(unfinished(done)).toBeUndefined();
  expect(nextStep(running, done, day, false).kind).toBe('closeSession');
});

test('after the last session the plan goes out, once', () => {
  const over = workshop(session(1, 'CLOSED'));
  expect(nextStep(over, board(null, { actions: [action] }), day, false).kind).toBe('publish');
  expect(nextStep(over, board(null, { actions: [action] }), day, true).kind).toBe('done');
});

test('a search needs neither marks nor capitals: Zol finds Żółć', () => {
  expect(fold('Żółć ŁĘCKA')).toBe('zolc lecka');
  expect(finds('Zol', 'Anna Żółć')).toBe(true);
  expect(finds('an zo', 'Anna Żółć')).toBe(true);
  expect(finds('łęc', 'Basia Lecka')).toBe(true);
  expect(finds('olc', 'Anna Żółć')).toBe(false);
  expect(finds('', 'Anna')).toBe(true);
});

test('a wall clock in Warsaw is one hour ahead in winter and two in summer', () => {
  expect(instantAt('2021-11-10', '14:00', 'Europe/Warsaw')).toBe('2021-11-10T13:00:00Z');
  expect(instantAt('2021-07-10', '14:00', 'Europe/Warsaw')).toBe('2021-07-10T12:00:00Z');
  expect(instantAt('2021-03-28', '03:30', 'Europe/Warsaw')).toBe('2021-03-28T01:30:00Z');
});

test('what waits for me is counted by its kind', () => {
  const parked = {
    ideaId: 'i',
    title: 'x',
    text: '',
    answers: [],
    endorsements: 0,
    roomSupport: 0,
    state: 'PARKED',
  } as Idea;
  const shut = { ...parked, state: 'OPEN', hidden: true } as Idea;
  const ideas = [parked, { ...shut, ideaId: 'j' }, { ...shut, ideaId: 'k', hiddenReason: 'Nazwisko' }];
  const decisions = [{ decisionId: 'd', wording: 'x', ideaIds: [], openObjections: 2 }];
  const questions = [
    { questionId: 'q', text: 'Kto płaci?', endorsements: 0 },
    { questionId: 'r', text: 'Kiedy?', endorsements: 0, answer: '' },
  ];
  const counts = (readsFirst: boolean, putAway: string[] = []) => {
    const all = waiting(
      board('IDEAS', { ideas, decisions, questions }),
      [{ id: 'l', title: 'późno' }],
      readsFirst,
      putAway,
    );
    return Object.fromEntries(Object.entries(all).map(([kind, list]) => [kind, list.length]));
  };
  const always = { late: 1, objections: 1, parked: 1, questions: 1 };
  expect(counts(false)).toEqual({ ...always, awaiting: 0, hidden: 2 });
  expect(counts(true)).toEqual({ ...always, awaiting: 1, hidden: 1 });
  expect(counts(true, ['j'])).toEqual({ ...always, awaiting: 0, hidden: 2 });
});

test('a group is shown before it is made: its title and the bounds of its support', () => {
  const card = (title: string, support: number) => ({
    id: title,
    title,
    themeId: undefined,
    support,
    members: [],
    answers: [],
  });
  expect(preview([card('a', 4), card('b', 9)])).toEqual({ title: 'b', least: 9, most: 13 });
});

/** A server that has not said yet what taking back would do. */
const unasked = () => new Promise<never>(() => {});

test('the act to take back next is the latest that stands and may go', async () => {
  const log = new UndoLog('w', vi.fn().mockResolvedValue({}), () => 1000, unasked);
  expect(log.next).toBeUndefined();
  log.add('Przeniesione', 6);
  log.add('Schowane', 7);
  expect(log.next?.words).toBe('Schowane');
  await log.undo(log.next?.id ?? '');
  expect(log.next?.words).toBe('Przeniesione');
  expect(log.acts.value.map(act => act.at)).toEqual([1000, 1000]);
});

test('an act is undone by its position, and only once', async () => {
  const send = vi.fn().mockResolvedValue({ position: 9, changed: true });
  const log = new UndoLog('w', send, Date.now, unasked);
  log.add('Połączone', 7);
  log.add('Schowane', 8);
  const [hidden, merged] = log.acts.value;
  await log.undo(hidden?.id ?? '');
  await log.undo(merged?.id ?? '');
  await log.undo(merged?.id ?? '');
  expect(send).toHaveBeenCalledTimes(2);
  expect(send.mock.calls[0]?.slice(0, 3)).toEqual(['POST', '/api/workshops/w/undo', { position: 8 }]);
  expect(send.mock.calls[1]?.slice(0, 3)).toEqual(['POST', '/api/workshops/w/undo', { position: 7 }]);
});

test('what taking an act back would do is asked first, and again when the list is opened', async () => {
  const answers = [
    { possible: true, sentence: 'Historia powie: …' },
    { possible: false, sentence: 'Najpierw trzeba cofnąć tamto.' },
  ];
  const ask = vi.fn().mockImplementation(() => Promise.resolve(answers.shift()));
  const log = new UndoLog('w', vi.fn(), Date.now, ask);
  log.add('Schowane', 8);
  await vi.waitFor(() => expect(log.acts.value[0]?.foretold?.possible).toBe(true));
  await log.look();
  expect(log.acts.value[0]?.foretold).toEqual({ possible: false, sentence: 'Najpierw trzeba cofnąć tamto.' });
  expect(ask).toHaveBeenCalledWith('/api/workshops/w/undo?position=8');
});

test('where nobody can say what taking back would do it is offered all the same', async () => {
  const ask = vi.fn().mockRejectedValue(new Refused({ status: 503, code: 'NOT_READY' }));
  const log = new UndoLog('w', vi.fn(), Date.now, ask);
  log.add('Schowane', 8);
  await vi.waitFor(() => expect(ask).toHaveBeenCalled());
  expect(log.acts.value[0]).toMatchObject({ state: 'done' });
  expect(log.acts.value[0]?.foretold).toBeUndefined();
});

test('an undo that is refused says why and can be tried again', async () => {
  const send = vi
    .fn()
    .mockRejectedValue(new Refused({ status: 409, code: 'X', detail: 'Ktoś już to zmienił.' }));
  const log = new UndoLog('w', send, Date.now, unasked);
  log.add('Schowane', 8);
  await log.undo(log.acts.value[0]?.id ?? '');
  expect(log.acts.value[0]).toMatchObject({ state: 'done', problem: 'Ktoś już to zmienił.' });
});

test('the one-time token comes in the address', () => {
  expect(routeOf('#setup=abc%2Fd')).toEqual({ page: 'setup', token: 'abc/d' });
  expect(routeOf('#/w/1/decide')).toEqual({ page: 'room', workshopId: '1', tab: 'decide' });
  expect(routeOf('#/w/1/nonsense')).toMatchObject({ tab: 'room' });
  expect(routeOf('')).toEqual({ page: 'list' });
  expect(routeOf('#/new')).toEqual({ page: 'new' });
  expect(routeOf('#/new/7')).toEqual({ page: 'new', from: '7' });
});
