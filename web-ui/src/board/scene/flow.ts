import { aligned } from './align';

/** What is placed: it is told apart by its id, and ids carry their time. */
export interface FlowItem {
  id: string;
}

/** What stands under one heading: the items chosen for it, best first, and how many more there are. */
export interface Block<T extends FlowItem> {
  key: string;
  items: readonly T[];
  more: number;
}

/** A sheet of paper with columns, in any unit of length. */
export interface Sheet {
  columns: number;
  column: number;
  height: number;
  /** Between columns, between items, and between two headings that share a column. */
  gutter: number;
  gap: number;
  between: number;
  /** How many items a reader takes in at once. */
  most: number;
}

/** How tall a thing really stands at a width. */
export interface Heights<T extends FlowItem> {
  heading(key: string, part: number, width: number): number;
  item(item: T, width: number): number;
  more(block: Block<T>, width: number): number;
  /** The place kept free under a heading without items. */
  free(width: number): number;
  /** Measures at once what will be asked: headings in one column and in two. */
  learn?(blocks: readonly Block<T>[], width: number, wide: number): void;
}

/** What flowing blocks may do to find room. */
export interface Freedom {
  /** Go on on the next page. */
  split: boolean;
  /** Stand beneath another even while there are columns left. */
  stack: boolean;
}

/** A block as it was placed; what is in it is placed within it. `part` counts from 0 when it goes on on another page. */
export interface Section<T extends FlowItem> {
  key: string;
  part: number;
  x: number;
  y: number;
  width: number;
  height: number;
  heading: number;
  items: { item: T; x: number; y: number }[];
  more?: { count: number; x: number; y: number };
  free?: { y: number };
}
export type Page<T extends FlowItem> = Section<T>[];

interface Piece<T> {
  item?: T;
  height: number;
}

/**
 * Places blocks in their order. A small one may stand beneath another, a large one flows over as many columns as it
 * needs under one heading; where no page would hold it, it goes on on the next page.
 */
export function flow<T extends FlowItem>(
  blocks: readonly Block<T>[],
  sheet: Sheet,
  heights: Heights<T>,
  { split, stack }: Freedom = { split: false, stack: false },
): Page<T>[] {
  const pages: Page<T>[] = [];
  let page: Page<T> = [];
  let column = 0;
  /** Where the last column ends, if something may stand beneath; else -1. */
  let top = -1;
  let count = 0;
  const turn = () => {
    pages.push(aligned(page, sheet));
    page = [];
    column = count = 0;
    top = -1;
  };
  heights.learn?.(blocks, sheet.column, spanOf(2, sheet));
  const put = (block: Block<T>, part: number, x: number, y: number, filled: Piece<T>[][]) => {
    page.push(sectionOf(block, part, x, y, filled, sheet, heights));
    count += filled.flat().filter(piece => piece.item).length;
  };

  for (const [n, block] of blocks.entries()) {
    let pieces = piecesOf(block, sheet, heights);
    for (let part = 0; pieces.length; ) {
      const under = (k: number) => sheet.height - headingOf(block, part, k, sheet, heights);
      const fits = count + itemsIn(pieces) <= sheet.most;
      const alone = headingOf(block, part, 1, sheet, heights) + tall(pieces, sheet.gap);
      const left = sheet.columns - column;
      const beneath = top >= 0 && (stack || left < blocks.length - n);
      if (beneath && fits && top + sheet.between + alone <= sheet.height) {
        put(block, part, column - 1, top + sheet.between, [pieces]);
        top += sheet.between + alone;
        break;
      }
      const k = columnsFor(pieces, under, sheet);
      if (k && k <= left && fits) {
        put(block, part, column, 0, balanced(pieces, k, under(k), sheet.gap));
        column += k;
        top = k === 1 ? alone : -1;
        break;
      }
      if (split && top >= 0 && sheet.columns === 1) {
        const y = top + sheet.between;
        const taken = asMany(pieces, 1, under(1) - y, sheet, sheet.most - count, false);
        if (taken.length) {
          put(block, part++, 0, y, taken);
          pieces = pieces.slice(taken.flat().length);
        }
        turn();
        continue;
      }
      const tooLarge = !k || itemsIn(pieces) > sheet.most;
      if (left && (split || tooLarge)) {
        const taken = asMany(pieces, left, under(left), sheet, sheet.most - count, !page.length);
        if (taken.length) {
          put(block, part++, column, 0, taken);
          pieces = pieces.slice(taken.flat().length);
        }
      }
      turn();
    }
  }
  if (page.length || !pages.length) turn();
  return pages;
}

const itemsIn = (pieces: readonly Piece<unknown>[]) => pieces.filter(piece => piece.item).length;
const spanOf = (k: number, sheet: Sheet) => k * sheet.column + (k - 1) * sheet.gutter;
/** In more than two columns a heading is not taller than in two. */
const headingOf = <T extends FlowItem>(
  { key }: Block<T>,
  part: number,
  k: number,
  sheet: Sheet,
  heights: Heights<T>,
): number => heights.heading(key, part, spanOf(Math.min(k, 2), sheet));
const tall = (pieces: readonly Piece<unknown>[], gap: number) =>
  pieces.reduce((sum, piece) => sum + piece.height + gap, -gap);

function piecesOf<T extends FlowItem>(block: Block<T>, sheet: Sheet, heights: Heights<T>): Piece<T>[] {
  const pieces: Piece<T>[] = block.items.map(item => ({ item, height: heights.item(item, sheet.column) }));
  if (block.more) pieces.push({ height: heights.more(block, sheet.column) });
  return pieces.length ? pieces : [{ height: heights.free(sheet.column) }];
}

/** One under another until a column is full. */
function filled<T>(pieces: readonly Piece<T>[], height: number, gap: number): Piece<T>[][] {
  const columns: Piece<T>[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (used + gap + piece.height > height) {
      columns.push([]);
      used = -gap;
    }
    columns[columns.length - 1]?.push(piece);
    used += gap + piece.height;
  }
  return columns;
}

/** How many columns hold all of it, if a page has so many. */
function columnsFor<T>(
  pieces: readonly Piece<T>[],
  under: (k: number) => number,
  sheet: Sheet,
): number | undefined {
  for (let k = 1; k <= sheet.columns; k++) if (filled(pieces, under(k), sheet.gap).length <= k) return k;
  return undefined;
}

/** In so many columns, all of them about as tall. */
function balanced<T>(pieces: readonly Piece<T>[], k: number, height: number, gap: number): Piece<T>[][] {
  if (k === 1) return [[...pieces]];
  let low = tall(pieces, gap) / k;
  let high = height;
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (filled(pieces, middle, gap).length <= k) high = middle;
    else low = middle;
  }
  return filled(pieces, high, gap);
}

/** What of it finds room in the columns that are left; something of it at least, if it `must`. */
function asMany<T>(
  pieces: readonly Piece<T>[],
  columns: number,
  height: number,
  sheet: Sheet,
  most: number,
  must: boolean,
): Piece<T>[][] {
  if (!must && (most < 1 || (pieces[0]?.height ?? 0) > height)) return [];
  const room = filled(pieces.slice(0, Math.max(most, 1)), height, sheet.gap).slice(0, columns);
  const rest = pieces.slice(room.flat().length);
  const last = room[room.length - 1];
  // the line that says how many more there are does not go on alone
  if (rest.length === 1 && !rest[0]?.item && last && room.flat().length > 1) last.pop();
  return room.filter(column => column.length);
}

function sectionOf<T extends FlowItem>(
  block: Block<T>,
  part: number,
  column: number,
  y: number,
  columns: Piece<T>[][],
  sheet: Sheet,
  heights: Heights<T>,
): Section<T> {
  const width = spanOf(columns.length, sheet);
  const heading = headingOf(block, part, columns.length, sheet, heights);
  const section: Section<T> = {
    key: block.key,
    part,
    x: column * (sheet.column + sheet.gutter),
    y,
    width,
    height: heading,
    heading,
    items: [],
  };
  columns.forEach((pieces, n) => {
    const x = n * (sheet.column + sheet.gutter);
    let at = heading;
    for (const { item, height } of pieces) {
      if (item) section.items.push({ item, x, y: at });
      else if (block.more) section.more = { count: block.more, x, y: at };
      else section.free = { y: at };
      at += height + sheet.gap;
    }
    section.height = Math.max(section.height, at - sheet.gap);
  });
  return section;
}
