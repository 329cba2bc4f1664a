import { expect, test } from 'vitest';
import { applyDelta, BOARD_LISTS, type Delta } from '../src/shared/applyDelta';

interface View {
  position: number;
  present: number;
  session: { phase: string } | null;
  themes: string[];
  ideas: { ideaId: string; endorsements: number }[];
}

const view: View = {
  position: 10,
  present: 3,
  session: { phase: 'IDEAS' },
  themes: ['a'],
  ideas: [
    { ideaId: 'one', endorsements: 1 },
    { ideaId: 'two', endorsements: 2 },
  ],
};
const after = (delta: Delta) => applyDelta(view, delta, BOARD_LISTS);

test('a changed element takes its own place', () => {
  const next = after({ position: 11, changes: { ideas: [{ ideaId: 'one', endorsements: 5 }] } });
  expect(next.ideas).toEqual([
    { ideaId: 'one', endorsements: 5 },
    { ideaId: 'two', endorsements: 2 },
  ]);
});

test('a new element is appended', () => {
  const next = after({ position: 11, changes: { ideas: [{ ideaId: 'three', endorsements: 0 }] } });
  expect(next.ideas.map(idea => idea.ideaId)).toEqual(['one', 'two', 'three']);
});

test('a removed element is gone', () => {
  expect(
    after({ position: 11, changes: {}, removed: { ideas: ['one'] } }).ideas.map(idea => idea.ideaId),
  ).toEqual(['two']);
});

test('a field and a list without ids are replaced whole and null is a value', () => {
  const next = after({ position: 11, changes: { present: 4, session: null, themes: ['b', 'c'] } });
  expect(next).toMatchObject({ position: 11, present: 4, session: null, themes: ['b', 'c'] });
});

test('what did not change keeps its identity', () => {
  const next = after({ position: 11, changes: { ideas: [{ ideaId: 'one', endorsements: 5 }] } });
  expect(next.ideas[1]).toBe(view.ideas[1]);
  expect(next.session).toBe(view.session);
});

test('a delta from before the view changes nothing', () => {
  expect(after({ position: 9, changes: { present: 99 } })).toBe(view);
});

test('the same delta twice is the same as once', () => {
  const delta: Delta = {
    position: 11,
    changes: { ideas: [{ ideaId: 'three', endorsements: 0 }] },
    removed: { ideas: ['two'] },
  };
  expect(applyDelta(after(delta), delta, BOARD_LISTS)).toEqual(after(delta));
});

test('the view that came before is left as it was', () => {
  after({ position: 11, changes: { present: 4, ideas: [{ ideaId: 'one', endorsements: 5 }] } });
  expect(view.ideas[0]?.endorsements).toBe(1);
  expect(view.present).toBe(3);
});
