import type { Board, Decision, Idea, Question } from '../../shared/types';
import type { LateItem } from '../desk/desk';

export interface HiddenItem {
  kind: 'needs' | 'ideas';
  id: string;
  title: string;
  reason: string | null | undefined;
}

/** What waits for the facilitator, each kind for itself. */
export interface Waiting {
  late: readonly LateItem[];
  /** Not on the board yet, because the desk reads first. */
  awaiting: HiddenItem[];
  hidden: HiddenItem[];
  objections: Decision[];
  parked: Idea[];
  questions: Question[];
}

/**
 * @param readsFirst whether new words come to the desk before they come to the board
 * @param putAway what this desk hid by hand
 */
export function waiting(
  board: Board,
  late: readonly LateItem[],
  readsFirst = false,
  putAway: readonly string[] = [],
): Waiting {
  const unseen: HiddenItem[] = [
    ...board.needs.filter(shut).map(need => hiddenItem('needs', need.needId, need)),
    ...board.ideas.filter(shut).map(idea => hiddenItem('ideas', idea.ideaId, idea)),
  ];
  const awaits = (item: HiddenItem) => readsFirst && !item.reason && !putAway.includes(item.id);
  return {
    late,
    awaiting: unseen.filter(awaits),
    hidden: unseen.filter(item => !awaits(item)),
    objections: board.decisions.filter(one => one.openObjections > 0 && !one.outcome),
    parked: board.ideas.filter(idea => idea.state === 'PARKED' && !idea.mergedInto && !idea.hidden),
    questions: board.questions.filter(one => one.text !== null && one.answer === undefined),
  };
}

type Said = Pick<Idea, 'title' | 'hiddenReason' | 'hidden' | 'withdrawn'>;
const shut = (item: Said) => item.hidden === true && !item.withdrawn;
const hiddenItem = (kind: HiddenItem['kind'], id: string, item: Said): HiddenItem => ({
  kind,
  id,
  title: item.title ?? '',
  reason: item.hiddenReason,
});
