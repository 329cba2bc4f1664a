import { standingIdeas, standingNeeds, support } from '../../shared/boardItems';
import { t } from '../../shared/i18n';
import type { Attendance, Board } from '../../shared/types';

/** A number as large as a headline, and what it counts. */
export interface Figure {
  value: number;
  label: string;
}

/** What the room made, in numbers; what there is none of is left out. */
export function made(board: Board): Figure[] {
  const supports = [...board.needs, ...board.ideas]
    .filter(item => !item.mergedInto)
    .reduce((sum, item) => sum + support(item), 0);
  const needs = standingNeeds(board).length;
  const ideas = standingIdeas(board).length;
  const decisions = board.decisions.filter(decision => decision.outcome && !decision.supersededBy).length;
  const actions = board.actions.length;
  return [
    { value: needs, label: t('board.needs_made', { count: needs }) },
    { value: ideas, label: t('board.ideas_made', { count: ideas }) },
    { value: supports, label: t('board.supports_made', { count: supports }) },
    { value: decisions, label: t('board.decisions_made', { count: decisions }) },
    { value: actions, label: t('board.actions_made', { count: actions }) },
  ].filter(({ value }) => value > 0);
}

/** How many different people came to any of the meetings. */
export const everybody = (attendance: Attendance | undefined): number =>
  Object.values(attendance?.cameTo ?? {}).reduce((sum, people) => sum + people, 0);

/** Of them, how many came to all. */
export const faithful = (attendance: Attendance | undefined, meetings: number): number =>
  meetings > 1 ? (attendance?.cameTo[String(meetings)] ?? 0) : 0;
