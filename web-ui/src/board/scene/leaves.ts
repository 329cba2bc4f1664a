import { chainOf, type OriginStep } from '../../shared/origin';
import { type Action, type Board, TRACKS } from '../../shared/types';

export const byTrack = (actions: readonly Action[]): Action[] =>
  TRACKS.flatMap(track => actions.filter(action => action.track === track));

/** The group or the first idea that each action came from. */
export const originsOf = (board: Board): Map<string, OriginStep> =>
  new Map(
    board.actions.flatMap(action => {
      const from = chainOf(action, board).find(step => step.kind === 'group' || step.kind === 'idea');
      return from ? [[action.actionId, from] as const] : [];
    }),
  );
