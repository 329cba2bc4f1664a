import { ranked, type StandingItem } from '../../shared/boardItems';
import type { ShownTheme } from '../../shared/themes';

/** A column of cards under a theme; `part` counts from 0 when one theme fills several. */
export interface Stack {
  theme: ShownTheme | undefined;
  cards: StandingItem[];
  part: number;
}

/** Cards on one page of the board, read from eight metres. */
export const MOST_CARDS = 12;
const MOST_COLUMNS = 5;
/** In units of the 1080p drawing: what a column may hold under its heading. */
const COLUMN_HEIGHT = 688;
const WIDTH = 1472;
const GAP = 28;
const PADDING = 49;

/** How tall a card will stand, reckoned from its words. */
function cardHeight(card: StandingItem, columns: number, grouping: boolean): number {
  const width = (WIDTH - GAP * (columns - 1)) / columns - PADDING;
  const lines = (signs: number, signWidth: number) => Math.max(1, Math.ceil((signs * signWidth) / width));
  const title = lines(Math.min(card.title.length, 140), 15) * 35.2;
  const below = grouping
    ? card.members.reduce((sum, member) => sum + lines(Math.min(member.length, 70), 14.6) * 38, 0)
    : card.members.length
      ? 76
      : card.answers[0]
        ? Math.min(2, lines(card.answers[0].length + 15, 14.2)) * 36 + 6
        : 0;
  return 34 + title + below + 47 + 15;
}

/**
 * The pages of a board: themes side by side, most support on top, at most twelve cards, nothing cut off. The first
 * page (or pages, with more than five themes) shows every theme, an empty one too; later pages carry what is left.
 */
export function pages(
  cards: readonly StandingItem[],
  all: readonly ShownTheme[],
  grouping = false,
): Stack[][] {
  const themes = all.filter(theme => !theme.retired || cards.some(card => card.themeId === theme.themeId));
  const known = new Set(themes.map(theme => theme.themeId));
  const loose = cards.filter(card => !card.themeId || !known.has(card.themeId));
  const headings: (ShownTheme | undefined)[] =
    loose.length || !themes.length ? [...themes, undefined] : [...themes];
  const groups = evenly(headings, MOST_COLUMNS);
  const columns = Math.max(...groups.map(group => group.length));
  const slots = columns === 1 ? 3 : columns;
  const most = Math.floor(MOST_CARDS / slots);

  const first: Stack[][] = [];
  const rest: Stack[] = [];
  for (const group of groups) {
    const page: Stack[] = [];
    for (const theme of group) {
      const own = ranked(theme ? cards.filter(card => card.themeId === theme.themeId) : loose);
      const [head, ...tail] = stacks(theme, own, slots, most, grouping);
      if (head) page.push(head);
      if (columns === 1) page.push(...tail.splice(0, slots - 1));
      rest.push(...tail);
    }
    first.push(page);
  }
  const later: Stack[][] = [];
  for (let from = 0; from < rest.length; from += slots) later.push(rest.slice(from, from + slots));
  return [...first, ...later];
}

function stacks(
  theme: ShownTheme | undefined,
  cards: StandingItem[],
  slots: number,
  most: number,
  grouping: boolean,
): Stack[] {
  const result: Stack[] = [{ theme, cards: [], part: 0 }];
  let height = 0;
  for (const card of cards) {
    const tall = cardHeight(card, slots, grouping);
    let last = result[result.length - 1] as Stack;
    if (last.cards.length && (last.cards.length >= most || height + tall > COLUMN_HEIGHT)) {
      last = { theme, cards: [], part: result.length };
      result.push(last);
      height = 0;
    }
    last.cards.push(card);
    height += tall;
  }
  return result;
}

/** Six themes stand as three and three, never as five and one. */
export function evenly<T>(list: readonly T[], most: number): T[][] {
  const count = Math.max(1, Math.ceil(list.length / most));
  const size = Math.ceil(list.length / count);
  return Array.from({ length: count }, (_, n) => list.slice(n * size, (n + 1) * size));
}
