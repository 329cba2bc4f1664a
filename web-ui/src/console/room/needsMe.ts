import type { Board, Decision, Idea } from '../../shared/types';
import type { LateItem } from '../desk/desk';

interface HiddenItem {
  kind: 'needs' | 'ideas';
  id: string;
  title: string;
  reason: string | null | undefined;
}

/** What waits for the facilitator, gathered from everywhere. */
export function needsMe(board: Board, late: readonly LateItem[]) {
  const hidden: HiddenItem[] = [
    ...board.needs
      .filter(need => need.hidden)
      .map(need => ({
        kind: 'needs' as const,
        id: need.needId,
        title: need.title ?? '',
        reason: need.hiddenReason,
      })),
    ...board.ideas
      .filter(idea => idea.hidden)
      .map(idea => ({
        kind: 'ideas' as const,
        id: idea.ideaId,
        title: idea.title ?? '',
        reason: idea.hiddenReason,
      })),
  ];
  const objections: Decision[] = board.decisions.filter(one => one.openObjections > 0 && !one.outcome);
  const parked: Idea[] = board.ideas.filter(
    idea => idea.state === 'PARKED' && !idea.mergedInto && !idea.hidden,
  );
  return {
    late,
    hidden,
    objections,
    parked,
    count: late.length + hidden.length + objections.length + parked.length,
  };
}
