import type { Board, Idea, Item, Need } from './types';
import { nbsp } from './typography';

/** A need or an idea as the board shows it: under one id, whichever it is. */
export interface StandingItem {
  id: string;
  title: string;
  themeId: string | undefined;
  support: number;
  /** Titles of what it was put together from. */
  members: string[];
  /** Titles of the needs that it answers. */
  answers: string[];
  state?: Idea['state'];
}

/** Hands counted in the room come on top of the taps. */
export const support = (item: Item): number => item.endorsements + item.roomSupport;

/** Whether an item stands on the board by itself: not merged away, not hidden, its words not erased. */
export const stands = (item: Item): boolean =>
  !item.mergedInto && !item.hidden && !item.withdrawn && item.title !== null;

const titleOf = (item: Item) => item.title ?? '';

export function standingNeeds(board: Board): StandingItem[] {
  const titles = new Map(board.needs.map(need => [need.needId, titleOf(need)]));
  return board.needs.filter(stands).map(need => standingItem(need.needId, need, titles, []));
}

export function standingIdeas(board: Board): StandingItem[] {
  const titles = new Map(board.ideas.map(idea => [idea.ideaId, titleOf(idea)]));
  const needs = new Map(board.needs.map(need => [need.needId, titleOf(need)]));
  return board.ideas
    .filter(idea => stands(idea) && idea.state !== 'DROPPED')
    .map(idea => ({
      ...standingItem(
        idea.ideaId,
        idea,
        titles,
        idea.answers.flatMap(id => needs.get(id) ?? []),
      ),
      state: idea.state,
    }));
}

function standingItem(
  id: string,
  item: Need | Idea,
  titles: Map<string, string>,
  answers: string[],
): StandingItem {
  const members = (item.members ?? []).flatMap(member => titles.get(member) || []);
  return { id, title: titleOf(item), themeId: item.themeId, support: support(item), members, answers };
}

/** Most support first; among equals the one that was there first (ids carry their time). */
export const ranked = (list: readonly StandingItem[]): StandingItem[] =>
  [...list].sort((a, b) => b.support - a.support || (a.id < b.id ? -1 : 1));

/** At most `signs` signs, cut between words, and no one-letter word left hanging at the end of a line. */
export function shorten(text: string, signs = 140): string {
  if (text.length <= signs) return nbsp(text);
  const cut = text.slice(0, signs - 1);
  const space = cut.lastIndexOf(' ');
  return nbsp(`${(space > signs * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`);
}

/** What came last: the newest need or idea on the board. */
export function latest(board: Board): string | undefined {
  const all = [
    ...board.needs.filter(stands).map(need => ({ id: need.needId, title: need.title })),
    ...board.ideas.filter(stands).map(idea => ({ id: idea.ideaId, title: idea.title })),
  ];
  const newest = all.reduce<(typeof all)[number] | undefined>(
    (best, one) => (!best || one.id > best.id ? one : best),
    undefined,
  );
  return newest?.title ?? undefined;
}

/** The board without the actions that were taken out of the plan, which only facilitators are told of. */
export const standingActions = <B extends Board | null>(board: B): B =>
  board?.actions.some(action => action.dropped)
    ? { ...board, actions: board.actions.filter(action => !action.dropped) }
    : board;
