import { type Action, TRACKS } from '../shared/types';
import { pages, type Stack } from './paging';
import { ideaStands, needStands } from './rank';
import { pageOf, type Scene } from './scene';

/** One leaf of a page that turns by itself. */
export interface Leaf {
  stacks?: Stack[];
  actions?: Action[];
}

/** In units of the 1080p drawing: what the plan's table may hold. */
const TABLE_HEIGHT = 700;
const HALF_TABLE_HEIGHT = 430;

export function leavesOf(scene: Scene): Leaf[] {
  const { board } = scene;
  switch (pageOf(board)) {
    case 'needs':
      return pages(needStands(board), board.themes).map(stacks => ({ stacks }));
    case 'ideas':
      return pages(ideaStands(board), board.themes).map(stacks => ({ stacks }));
    case 'groups':
      return pages(ideaStands(board), board.themes, true).map(stacks => ({ stacks }));
    case 'planning':
      return planLeaves(board.actions, TABLE_HEIGHT, 27);
    case 'between':
      return planLeaves(board.actions, HALF_TABLE_HEIGHT, 40);
    default:
      return [{}];
  }
}

export const byTrack = (actions: readonly Action[]): Action[] =>
  TRACKS.flatMap(track => actions.filter(action => action.track === track));

/** The plan in leaves: by track, as many rows as stand one under another. */
export function planLeaves(actions: readonly Action[], height: number, signsPerLine: number): Leaf[] {
  const leaves: Action[][] = [[]];
  let used = 0;
  for (const action of byTrack(actions)) {
    let leaf = leaves[leaves.length - 1] as Action[];
    const lines = Math.max(
      1,
      Math.ceil((action.title?.length ?? 0) / signsPerLine),
      action.firstStep ? 2 : 1,
    );
    const tall = lines * 38 + 30 + (leaf.at(-1)?.track === action.track ? 0 : 58);
    if (leaf.length && (used + tall > height || leaf.length >= 12)) {
      leaf = [];
      leaves.push(leaf);
      used = 58;
    }
    leaf.push(action);
    used += tall;
  }
  return leaves.map(leaf => ({ actions: leaf }));
}
