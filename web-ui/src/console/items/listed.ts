import type { ShownTheme } from '../../shared/themes';
import type { Board, Idea, Need } from '../../shared/types';

export type ItemKind = 'needs' | 'ideas';
export type Listed = (Need | Idea) & { id: string };

/** Everything of a kind that was said and not withdrawn, the newest first: a list that does not jump when support comes in. */
export function listed(board: Board, kind: ItemKind): Listed[] {
  const list: Listed[] =
    kind === 'needs'
      ? board.needs.map(need => ({ ...need, id: need.needId }))
      : board.ideas.map(idea => ({ ...idea, id: idea.ideaId }));
  return list.filter(item => item.title !== null && !item.withdrawn).sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** The same list under the headings of its themes, what has none at the end. */
export function underThemes(items: readonly Listed[], themes: readonly ShownTheme[]) {
  const known = new Set(themes.map(theme => theme.themeId));
  const headed = themes.map(theme => ({
    themeId: theme.themeId as string | undefined,
    items: items.filter(item => item.themeId === theme.themeId),
  }));
  const rest = items.filter(item => !item.themeId || !known.has(item.themeId));
  return [...headed, { themeId: undefined, items: rest }].filter(one => one.items.length > 0);
}
