import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Dots } from '../src/phone/Dots';
import { GrowingPlan } from '../src/phone/GrowingPlan';
import type { Action, Voting } from '../src/shared/types';
import { board, idea, phone } from './onPhone';

/** The levels of all headings under the page's own, in order. */
const levels = (root: Element) =>
  [...root.querySelectorAll('h1, h2, h3, h4')].map(heading => Number(heading.tagName.slice(1)));

const action = {
  actionId: 'a1',
  ideaIds: [],
  title: 'Bank godzin',
  track: 'RESIDENTS',
  status: 'PLANNED',
} as Action;
const voting = {
  votingId: 'v1',
  state: 'OPEN',
  ideaIds: ['i1'],
  dotBudget: 3,
  dotsPerIdea: 2,
  secret: true,
  voters: 0,
} as Voting;

test.each([
  ['a voting', () => <Dots phone={phone(board('PRIORITISING', { ideas: [idea], voting }))} />],
  ['a plan that grows', () => <GrowingPlan phone={phone(board('PLANNING', { actions: [action] }))} />],
])('%s skips no level of headings', (_, shown) => {
  const { container } = render(shown());
  expect(levels(container)).toEqual([2, 3]);
});
