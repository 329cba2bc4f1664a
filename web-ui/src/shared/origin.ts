import type { Action, Board, Idea, Need } from './types';

/** What an action can be traced back through. */
export type OriginSource = Pick<Board, 'ideas' | 'needs'> & Partial<Pick<Board, 'decisions'>>;

/** One step on the way from an action back to what people said. */
export interface OriginStep {
  kind: 'decision' | 'group' | 'idea' | 'need';
  id: string;
  title: string;
  /** Where it stood before this workshop. */
  origin?: Idea['origin'];
}

/** The chain of an action: what was decided, the group it was decided about, its ideas, and the needs they answer. */
export function chainOf(action: Action, { ideas, needs, decisions = [] }: OriginSource): OriginStep[] {
  const decision = decisions.find(one => one.decisionId === action.decisionId);
  const named = action.ideaIds.length ? action.ideaIds : (decision?.ideaIds ?? []);
  const standing = ideas.filter(idea => named.includes(idea.ideaId));
  const inside = new Set(standing.flatMap(idea => idea.members ?? []));
  const said = [
    ...standing.filter(idea => !isGroup(idea)),
    ...ideas.filter(idea => inside.has(idea.ideaId) && !named.includes(idea.ideaId)),
  ];
  const answered = new Set([...standing, ...said].flatMap(idea => idea.answers));
  const steps: OriginStep[] = [
    ...(decision
      ? [{ kind: 'decision' as const, id: decision.decisionId, title: decision.wording ?? '' }]
      : []),
    ...standing.filter(isGroup).map(idea => step('group', idea.ideaId, idea)),
    ...said.map(idea => step('idea', idea.ideaId, idea)),
    ...needs.filter(need => answered.has(need.needId)).map(need => step('need', need.needId, need)),
  ];
  return steps.filter(one => one.title);
}

const isGroup = (idea: Idea) => (idea.members?.length ?? 0) > 0;
const step = (kind: OriginStep['kind'], id: string, item: Idea | Need): OriginStep => ({
  kind,
  id,
  title: item.title ?? '',
  ...('origin' in item ? { origin: item.origin } : {}),
});

/** The other way: the actions that came of an idea, by itself or in its group. */
export const actionsOf = (
  idea: { ideaId: string; mergedInto?: string },
  actions: readonly Action[],
): Action[] =>
  actions.filter(
    action =>
      !action.dropped &&
      (action.ideaIds.includes(idea.ideaId) ||
        (idea.mergedInto !== undefined && action.ideaIds.includes(idea.mergedInto))),
  );
