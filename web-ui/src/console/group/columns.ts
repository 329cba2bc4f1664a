import { type StandingItem, standingIdeas, standingNeeds } from '../../shared/boardItems';
import type { ShownBoard, ShownTheme } from '../../shared/themes';
import { finds } from '../desk/search';
import type { ItemKind } from '../items/listed';

export interface Column {
  /** Without one: what stands under no theme. */
  theme: ShownTheme | undefined;
  cards: StandingItem[];
  /** How many there are without the filter. */
  all: number;
}

/** In the order in which they were said, so that nothing jumps while one reads. */
export const standing = (board: ShownBoard, kind: ItemKind): StandingItem[] =>
  (kind === 'needs' ? standingNeeds(board) : standingIdeas(board)).sort((a, b) => (a.id < b.id ? -1 : 1));

/** A column for every theme that is in use, and one for what has none. */
export function columns(board: ShownBoard, kind: ItemKind, query: string): Column[] {
  const all = standing(board, kind);
  const known = new Set(board.themes.map(theme => theme.themeId));
  const column = (theme: ShownTheme | undefined): Column => {
    const own = all.filter(card =>
      theme ? card.themeId === theme.themeId : !card.themeId || !known.has(card.themeId),
    );
    const said = (card: StandingItem) => [card.title, ...card.members].join(' ');
    return { theme, cards: own.filter(card => finds(query, said(card))), all: own.length };
  };
  return [...board.themes.map(column), column(undefined)].filter(
    ({ theme, all: count }) => count > 0 || (theme && !theme.retired),
  );
}

/** The card that an arrow key leads to: up and down in a column, left and right at the same height. */
export function neighbour(shown: readonly Column[], id: string, key: string): string | undefined {
  const filled = shown.filter(column => column.cards.length > 0);
  const at = filled.findIndex(column => column.cards.some(card => card.id === id));
  const row = filled[at]?.cards.findIndex(card => card.id === id) ?? 0;
  const side = { ArrowLeft: -1, ArrowRight: 1 }[key];
  const step = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (step) return filled[at]?.cards[row + step]?.id;
  const beside = side ? filled[at + side]?.cards : undefined;
  return beside?.[Math.min(row, beside.length - 1)]?.id;
}
