import { expect, test } from 'vitest';
import { endOfLast, since } from '../src/board/since';
import type { Board, Idea, Phase } from '../src/shared/types';

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
const board = (phase: Phase, ideas: Idea[]): Board => ({
  position: 1,
  workshopId: 'w',
  title: 'Koalicja',
  paused: false,
  session: { sessionId: 's1', number: 1, phase },
  door: { open: false },
  present: 0,
  registered: 0,
  themes: [],
  needs: [],
  ideas,
  questions: [],
  voting: null,
  decisions: [],
  actions: [],
});

test('what is new since the last meeting is the difference of two sights of one board', () => {
  const before = board('CLOSING', [idea('a'), idea('b')]);
  const group = idea('g', { members: ['a', 'c'] });
  const now = board('WELCOME', [idea('a', { mergedInto: 'g' }), idea('b'), idea('c'), group]);

  expect(since(before, now).ideas.map(one => one.id)).toEqual(['c', 'g']);
  expect(since(now, now)).toEqual({ needs: [], ideas: [], decisions: 0, actions: 0 });
});

test('the last meeting ended when its last part did, whatever was planned in between', () => {
  const held = [
    { number: 1, phases: [{ endedAt: '2021-11-10T13:00:00Z' }, { endedAt: '2021-11-10T16:00:00Z' }] },
    { number: 2, phases: [] },
    { number: 3, phases: [{}] },
  ];

  expect(endOfLast(held, 3)).toBe('2021-11-10T16:00:00Z');
  expect(endOfLast(held, 1)).toBeUndefined();
});
