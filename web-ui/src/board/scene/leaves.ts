import { standingIdeas, standingNeeds } from '../../shared/boardItems';
import { isHomework } from '../../shared/homework';
import { last } from '../../shared/last';
import { chainOf, type OriginStep } from '../../shared/origin';
import { type Action, TRACKS } from '../../shared/types';
import { pages, type Stack } from './paging';
import { pageOf, type Scene } from './scene';

/** One leaf of a page that turns by itself. */
export interface Leaf {
  stacks?: Stack[];
  actions?: Action[];
  /** Where each action came from; only while the whole plan still fits on one leaf. */
  origins?: Map<string, OriginStep>;
}

/** In units of the 1080p drawing: what the plan's table may hold. */
const TABLE_HEIGHT = 690;
const BESIDE_HEIGHT = 640;

export function leavesOf(scene: Scene): Leaf[] {
  const { board } = scene;
  switch (pageOf(board)) {
    case 'needs':
      return pages(standingNeeds(board), board.themes).map(stacks => ({ stacks }));
    case 'ideas':
      return pages(standingIdeas(board), board.themes).map(stacks => ({ stacks }));
    case 'groups':
      return pages(standingIdeas(board), board.themes, true).map(stacks => ({ stacks }));
    case 'planning':
      return plan(scene, TABLE_HEIGHT, WIDE);
    case 'between':
      return plan(scene, BESIDE_HEIGHT, BESIDE);
    default:
      return [{}];
  }
}

export const byTrack = (actions: readonly Action[]): Action[] =>
  TRACKS.flatMap(track => actions.filter(action => action.track === track));

/** How many signs of each column of the plan stand in one line. */
interface Columns {
  title: number;
  who: number;
  due: number;
  first: number;
}
const WIDE: Columns = { title: 36, who: 20, due: 14, first: 20 };
const BESIDE: Columns = { title: 33, who: 22, due: 17, first: Number.POSITIVE_INFINITY };

/** A row is as tall as its longest cell; some lines stand under the title. */
function rowHeight(action: Action, columns: Columns, under: number): number {
  const who = [action.owner, action.ownerOrganisation].filter(Boolean).join(', ').slice(0, 60);
  const most = Math.max(
    lines((action.title ?? '').slice(0, 110), columns.title) + under,
    lines(who, columns.who),
    lines(action.dueOn ? '30 października 2021' : '', columns.due),
    lines((action.firstStep ?? '').slice(0, 80), columns.first),
  );
  return most * 35 + 27;
}

const lines = (text: string, signs: number) => Math.max(1, Math.ceil(text.length / signs));
const goes = (action: Action) => (action.status === 'PLANNED' ? 0 : 1);

/** The plan with the origin of each action as long as there is room for it, else without. */
function plan({ board, workshop }: Scene, height: number, columns: Columns): Leaf[] {
  const open = board.session?.number;
  const origins = originsOf(board);
  const marks = (action: Action) =>
    Math.max(goes(action), isHomework(action, workshop.sessions, open) ? 1 : 0);
  const told = (action: Action) => (origins.has(action.actionId) ? 1 : 0);
  const [roomy, more] = planLeaves(board.actions, height, columns, action => marks(action) + told(action));
  if (roomy && !more) return [{ ...roomy, origins }];
  return planLeaves(board.actions, height, columns, marks);
}

/** The group or the first idea that each action came from. */
const originsOf = (board: Scene['board']): Map<string, OriginStep> =>
  new Map(
    board.actions.flatMap(action => {
      const from = chainOf(action, board).find(step => step.kind === 'group' || step.kind === 'idea');
      return from ? [[action.actionId, from] as const] : [];
    }),
  );

/** The plan in leaves: by track, as many rows as stand one under another. */
export function planLeaves(
  actions: readonly Action[],
  height = TABLE_HEIGHT,
  columns = WIDE,
  under: (action: Action) => number = goes,
): Leaf[] {
  const leaves: Action[][] = [[]];
  let used = 0;
  for (const action of byTrack(actions)) {
    let leaf = leaves[leaves.length - 1] as Action[];
    const sameTrack = last(leaf)?.track === action.track;
    const tall = rowHeight(action, columns, under(action)) + (sameTrack ? 0 : 62);
    if (leaf.length && (used + tall > height || leaf.length >= 12)) {
      leaf = [];
      leaves.push(leaf);
      used = 62;
    }
    leaf.push(action);
    used += tall;
  }
  return leaves.map(leaf => ({ actions: leaf }));
}
