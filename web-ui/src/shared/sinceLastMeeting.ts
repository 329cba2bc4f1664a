import { type StandingItem, standingIdeas, standingNeeds, support } from './boardItems';
import type { Attendance, Board, Decision } from './types';

/** What is different between the end of the last meeting and now. */
export interface SinceLastMeeting {
  needs: StandingItem[];
  ideas: StandingItem[];
  /** Groups that were put together. */
  merged: StandingItem[];
  settled: Decision[];
  actions: Board['actions'];
  supports: number;
  people: number;
}

const sum = (board: Board) =>
  [...board.needs, ...board.ideas]
    .filter(item => !item.mergedInto)
    .reduce((all, item) => all + support(item), 0);

/** What stood, and who was expected, at one moment. */
export interface PastView {
  board: Board;
  attendance?: Attendance | undefined;
}

/** Who signed up for this meeting meanwhile. */
function newPeople(before: PastView, now: PastView): number {
  const expected = ({ attendance }: PastView) =>
    attendance?.sessions.find(one => one.sessionId === now.board.session?.sessionId)?.registered;
  const then = expected(before);
  return then === undefined ? 0 : Math.max(0, (expected(now) ?? 0) - then);
}

/** The difference of the same view at two positions: nothing is noted for it, it can be drawn of any two. */
export function sinceLastMeeting(before: PastView, now: PastView): SinceLastMeeting {
  return { ...said(before.board, now.board), people: newPeople(before, now) };
}

function said(before: Board, now: Board): SinceLastMeeting {
  const known = new Set([
    ...before.needs.map(need => need.needId),
    ...before.ideas.map(idea => idea.ideaId),
    ...before.actions.map(action => action.actionId),
    ...before.decisions.filter(one => one.outcome).map(one => one.decisionId),
  ]);
  const fresh = [...standingNeeds(now), ...standingIdeas(now)].filter(card => !known.has(card.id));
  const needs = new Set(now.needs.map(need => need.needId));
  const isGroup = (card: StandingItem) => card.members.length > 0;
  return {
    needs: fresh.filter(card => needs.has(card.id) && !isGroup(card)),
    ideas: fresh.filter(card => !needs.has(card.id) && !isGroup(card)),
    merged: fresh.filter(isGroup),
    settled: now.decisions.filter(one => one.outcome && !one.supersededBy && !known.has(one.decisionId)),
    actions: now.actions.filter(action => !action.dropped && !known.has(action.actionId)),
    supports: Math.max(0, sum(now) - sum(before)),
    people: 0,
  };
}

export const isAnything = (one: SinceLastMeeting): boolean =>
  Boolean(
    one.needs.length ||
      one.ideas.length ||
      one.merged.length ||
      one.settled.length ||
      one.actions.length ||
      one.supports ||
      one.people,
  );
