import { THEME_ICONS } from './icons';
import type { Board, Theme } from './types';

/** A theme as screens list it: nothing new goes under one that is retired. */
export type ShownTheme = Theme & { retired?: boolean };
export type ShownBoard = Omit<Board, 'themes'> & { themes: ShownTheme[] };

/** The class that puts on a theme's colour, and its icon. The theme's number chooses; nothing rests on colour alone. */
export function themeLook(themes: readonly Theme[], themeId: string | undefined) {
  const place = themes.findIndex(theme => theme.themeId === themeId);
  const theme = themes[place];
  if (!theme) return { hue: 'hue-none', Icon: undefined, name: undefined, index: -1 };
  const index = theme.number;
  return {
    hue: `hue-${index % THEME_ICONS.length}`,
    Icon: THEME_ICONS[index % THEME_ICONS.length],
    name: theme.name,
    index,
  };
}

/** The same view with the retired themes back in their places and marked: what stands under them keeps its heading. */
export function withRetiredThemes(view: Board | null): ShownBoard | null {
  const retired = view?.retiredThemes?.map(theme => ({ ...theme, retired: true })) ?? [];
  if (!view || !retired.length) return view;
  const themes = [...view.themes, ...retired].sort((a, b) => a.number - b.number);
  return { ...view, themes };
}
