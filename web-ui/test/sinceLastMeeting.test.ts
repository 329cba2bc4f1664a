import { expect, test } from 'vitest';
import { isHomework } from '../src/shared/homework';
import { endOfLast } from '../src/shared/lastMeeting';
import { actionsOf, chainOf } from '../src/shared/origin';
import { isAnything, sinceLastMeeting } from '../src/shared/sinceLastMeeting';
import type { Action, AgendaDay, Board, Decision, Idea, Need, PlannedSession } from '../src/shared/types';

const item = { text: '', endorsements: 0, roomSupport: 0 };
const need = (needId: string, more: Partial<Need> = {}): Need => ({
  ...item,
  needId,
  title: needId,
  ...more,
});
const idea = (ideaId: string, more: Partial<Idea> = {}): Idea => ({
  ...item,
  ideaId,
  title: ideaId,
  answers: [],
  state: 'OPEN',
  ...more,
});
const action = (actionId: string, more: Partial<Action> = {}): Action => ({
  actionId,
  ideaIds: [],
  title: actionId,
  track: 'CITY',
  status: 'PLANNED',
  ...more,
});
const decision = (decisionId: string, more: Partial<Decision> = {}): Decision => ({
  decisionId,
  wording: decisionId,
  ideaIds: [],
  openObjections: 0,
  ...more,
});
const board = (more: Partial<Board>): Board =>
  ({
    themes: [],
    needs: [],
    ideas: [],
    questions: [],
    decisions: [],
    actions: [],
    session: null,
    ...more,
  }) as never;

test('what came since the last meeting is a difference of two views', () => {
  const before = board({ needs: [need('n1')], ideas: [idea('i1'), idea('i2', { endorsements: 2 })] });
  const now = board({
    needs: [need('n1'), need('n2')],
    ideas: [
      idea('i1', { mergedInto: 'g' }),
      idea('i2', { endorsements: 2, mergedInto: 'g' }),
      idea('g', { members: ['i1', 'i2'], endorsements: 3 }),
      idea('i3'),
    ],
    decisions: [decision('d', { outcome: 'ADOPTED' }), decision('open')],
    actions: [action('a'), action('gone', { dropped: true })],
  });
  const found = sinceLastMeeting({ board: before }, { board: now });
  expect(found.needs.map(card => card.id)).toEqual(['n2']);
  expect(found.ideas.map(card => card.id)).toEqual(['i3']);
  expect(found.merged.map(card => card.id)).toEqual(['g']);
  expect(found.settled.map(one => one.decisionId)).toEqual(['d']);
  expect(found.actions.map(one => one.actionId)).toEqual(['a']);
  expect(found.supports).toBe(1);
});

test('nothing new is nothing to show', () => {
  const still = board({ ideas: [idea('i1', { endorsements: 4 })] });
  expect(isAnything(sinceLastMeeting({ board: still }, { board: still }))).toBe(false);
});

test('who signed up for this meeting meanwhile is new', () => {
  const attendance = (registered: number) =>
    ({ sessions: [{ sessionId: 's2', number: 2, registered, confirmed: 0, checkedIn: 0 }] }) as never;
  const now = board({ session: { sessionId: 's2', number: 2, phase: 'WELCOME' } });
  const found = sinceLastMeeting(
    { board: board({}), attendance: attendance(20) },
    { board: now, attendance: attendance(23) },
  );
  expect(found.people).toBe(3);
});

const day = (number: number, phases: AgendaDay['phases']): AgendaDay => ({
  sessionId: `s${number}`,
  number,
  startsAt: '2021-11-10T13:00:00Z',
  endsAt: '2021-11-10T16:00:00Z',
  state: 'CLOSED',
  items: [],
  phases,
});

test('the last meeting ended when its last phase did, and is told of only at the start of this one', () => {
  const days: AgendaDay[] = [
    day(1, [{ phase: 'CLOSING', startedAt: 'a', endedAt: 'end' }]),
    day(2, [{ phase: 'LOBBY', startedAt: 'b' }]),
  ];
  expect(endOfLast(days, { sessionId: 's2', number: 2, phase: 'WELCOME' })).toBe('end');
  expect(endOfLast(days, { sessionId: 's2', number: 2, phase: 'IDEAS' })).toBeUndefined();
  expect(endOfLast(days, { sessionId: 's1', number: 1, phase: 'LOBBY' })).toBeUndefined();
});

test('an action leads back to its decision, its group, the ideas and the needs they answer', () => {
  const ground = {
    decisions: [decision('d', { ideaIds: ['g'] })],
    ideas: [
      idea('g', { members: ['i1', 'i2'] }),
      idea('i1', { mergedInto: 'g', answers: ['n1'] }),
      idea('i2', { mergedInto: 'g' }),
      idea('other'),
    ],
    needs: [need('n1'), need('n2')],
  };
  const steps = chainOf(action('a', { decisionId: 'd', ideaIds: ['g'] }), ground);
  expect(steps.map(step => `${step.kind} ${step.id}`)).toEqual([
    'decision d',
    'group g',
    'idea i1',
    'idea i2',
    'need n1',
  ]);
});

test('an idea leads to its action, by itself or in its group', () => {
  const actions = [action('a', { ideaIds: ['g'] }), action('b', { ideaIds: ['g'], dropped: true })];
  expect(actionsOf({ ideaId: 'i1', mergedInto: 'g' }, actions).map(one => one.actionId)).toEqual(['a']);
  expect(actionsOf({ ideaId: 'i3' }, actions)).toEqual([]);
});

test('homework is due before the next meeting and not done', () => {
  const sessions = [
    { sessionId: 's1', number: 1, startsAt: '2021-11-10T13:00:00Z', state: 'OPEN' },
    { sessionId: 's2', number: 2, startsAt: '2021-11-17T13:00:00Z', state: 'PLANNED' },
  ] as PlannedSession[];
  expect(isHomework(action('a', { dueOn: '2021-11-16' }), sessions, 1)).toBe(true);
  expect(isHomework(action('a', { dueOn: '2021-11-18' }), sessions, 1)).toBe(false);
  expect(isHomework(action('a', { dueOn: '2021-11-16', status: 'DONE' }), sessions, 1)).toBe(false);
  expect(isHomework(action('a', { dueOn: '2021-11-16' }), sessions, 2)).toBe(false);
  expect(isHomework(action('a'), sessions, 1)).toBe(false);
});
