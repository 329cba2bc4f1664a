import { type Block, type FlowItem, type Freedom, flow, type Heights, type Page, type Sheet } from './flow';
import { moving } from './moving';

/** More than so many pages nobody waits for. */
export const MOST_PAGES = 3;

/** One way to set the same blocks: in so many columns, in cards of one size. */
export interface Layout<T extends FlowItem> {
  sheet: Sheet;
  heights: Heights<T>;
  /** The larger, the closer the cards are set. */
  density: number;
  /** So narrow that a card is more tall than wide; 2 where words would be torn apart. */
  tight: 0 | 1 | 2;
}

/** From the calmest sheet to the one that holds most. */
const FREEDOMS: readonly Freedom[] = [
  { split: false, stack: false },
  { split: false, stack: true },
  { split: true, stack: true },
];

export interface Arrangement<T extends FlowItem> {
  pages: Page<T>[];
  way: Layout<T>;
  /** Items that are on none of the pages now; their blocks say how many. */
  hidden: number;
}

/** Everything under one heading, best first. */
export type WholeBlock<T extends FlowItem> = Omit<Block<T>, 'more'>;

/**
 * The blocks in the best of the ways: on the fewest pages, never more than three. What finds no room is counted under its
 * heading, and takes its turn with the next `round` of the pages.
 */
export function arrange<T extends FlowItem>(
  blocks: readonly WholeBlock<T>[],
  ways: readonly Layout<T>[],
  round = 0,
): Arrangement<T> {
  const all = blocks.map(block => ({ ...block, more: 0 }));
  return whole(all, ways) ?? most(blocks, ways, round);
}

type Candidate<T extends FlowItem> = Arrangement<T> & { rank: number[]; freedom: Freedom };

function whole<T extends FlowItem>(
  blocks: readonly Block<T>[],
  ways: readonly Layout<T>[],
): Arrangement<T> | undefined {
  const total = blocks.reduce((sum, block) => sum + block.items.length, 0);
  let best: Candidate<T> | undefined;
  for (const way of ways) {
    if (total > MOST_PAGES * way.sheet.most) continue;
    // what stands on one page in large cards is not set closer
    if (best?.pages.length === 1 && !best.way.tight && way.density > best.way.density) break;
    for (const freedom of FREEDOMS) {
      const pages = flow(blocks, way.sheet, way.heights, freedom);
      if (pages.length > MOST_PAGES) continue;
      best = better(best, { pages, way, freedom, hidden: 0, rank: rankOf(pages, way) });
      if (pages.length === 1) break;
    }
  }
  return best;
}

/** The fewer pages, and themes torn apart or sharing a column, the better; then large cards, then wide ones. */
function rankOf<T extends FlowItem>(pages: Page<T>[], { density, tight, sheet }: Layout<T>): number[] {
  const sections = pages.flat();
  return [
    pages.length,
    tight,
    sections.filter(section => section.part > 0).length,
    density,
    sections.filter(section => section.y > 0).length,
    -sheet.column,
  ];
}

function better<C extends { rank: number[] }>(best: C | undefined, next: C): C {
  if (!best) return next;
  const at = best.rank.findIndex((value, n) => value !== next.rank[n]);
  return at >= 0 && (next.rank[at] as number) < (best.rank[at] as number) ? next : best;
}

const TORN = 0.85;

/** How much it is worth to show so many: a few more are not worth narrow columns or a theme torn apart. */
const worth = (shown: number, { tight }: { tight: number }, { split }: Freedom): number =>
  Math.round(shown * (1 - 0.1 * tight) * (split ? TORN : 1));

/** As much as three pages hold, the same for every heading as long as it has so much. */
function most<T extends FlowItem>(
  blocks: readonly WholeBlock<T>[],
  ways: readonly Layout<T>[],
  round: number,
): Arrangement<T> {
  let best: Candidate<T> | undefined;
  for (const way of ways) {
    // closer than all that a page may hold nothing needs to be set
    if (best && way.density > best.way.density && best.way.tight === 0 && isFull(blocks, best)) break;
    for (const freedom of FREEDOMS.filter(one => one.stack)) {
      const next = fullest(blocks, way, freedom, round);
      best = next ? better(best, next) : best;
      // torn apart it could not be worth more
      if (next && -(next.rank[0] ?? 0) >= TORN * MOST_PAGES * way.sheet.most) break;
    }
  }
  return best ?? inTurns(blocks, ways[ways.length - 1] as Layout<T>, round);
}

const shownAt = <T extends FlowItem>(blocks: readonly WholeBlock<T>[], limit: number) =>
  blocks.reduce((sum, block) => sum + Math.min(limit, block.items.length), 0);

const isFull = <T extends FlowItem>(blocks: readonly WholeBlock<T>[], { way, hidden }: Arrangement<T>) =>
  shownAt(blocks, Number.POSITIVE_INFINITY) - hidden >= MOST_PAGES * way.sheet.most;

/** The highest limit that three pages hold, from the one that would fill them on. */
function fullest<T extends FlowItem>(
  blocks: readonly WholeBlock<T>[],
  way: Layout<T>,
  freedom: Freedom,
  round: number,
): Candidate<T> | undefined {
  const longest = Math.max(...blocks.map(block => block.items.length));
  let limit = 1;
  while (limit < longest && shownAt(blocks, limit) < MOST_PAGES * way.sheet.most) limit++;
  for (; limit > 0; limit--) {
    const limits = blocks.map(block => Math.min(limit, block.items.length));
    const next = tried(blocks, limits, way, freedom, round);
    if (next.pages.length <= MOST_PAGES) return filledUp(blocks, limits, next, round);
  }
  return undefined;
}

function tried<T extends FlowItem>(
  blocks: readonly WholeBlock<T>[],
  limits: readonly number[],
  way: Layout<T>,
  freedom: Freedom,
  round: number,
): Candidate<T> {
  const cut = blocks.map((block, n) => {
    const items = moving(block.items, limits[n] ?? 0, round);
    return { ...block, items, more: block.items.length - items.length };
  });
  const pages = flow(cut, way.sheet, way.heights, freedom);
  const total = blocks.reduce((sum, block) => sum + block.items.length, 0);
  const hidden = cut.reduce((sum, block) => sum + block.more, 0);
  return { pages, way, freedom, hidden, rank: [-worth(total - hidden, way, freedom), ...rankOf(pages, way)] };
}

/** Where there is room left, one more here and one more there. */
function filledUp<T extends FlowItem>(
  blocks: readonly WholeBlock<T>[],
  limits: number[],
  start: Candidate<T>,
  round: number,
): Candidate<T> {
  let best = start;
  for (let grown = true; grown && !isFull(blocks, best); ) {
    grown = false;
    for (let n = 0; n < blocks.length; n++) {
      if ((limits[n] as number) >= (blocks[n]?.items.length ?? 0)) continue;
      const each = limits.map((limit, at) => (at === n ? limit + 1 : limit));
      const next = tried(blocks, each, best.way, best.freedom, round);
      if (next.pages.length > MOST_PAGES) continue;
      best = next;
      limits.splice(0, limits.length, ...each);
      grown = true;
    }
  }
  return best;
}

/** More headings than three pages hold: three pages of them in each round. */
function inTurns<T extends FlowItem>(
  blocks: readonly WholeBlock<T>[],
  way: Layout<T>,
  round: number,
): Arrangement<T> {
  const { pages, hidden } = tried(
    blocks,
    blocks.map(() => 1),
    way,
    { split: true, stack: true },
    round,
  );
  const from = (round * MOST_PAGES) % pages.length;
  return { pages: [...pages, ...pages].slice(from, from + MOST_PAGES), way, hidden };
}
