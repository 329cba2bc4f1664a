import { THEME_ICONS } from './icons';
import type { Theme } from './types';

/** The class that puts on a theme's colour, and its icon. The theme's number chooses; nothing rests on colour alone. */
export function themeLook(themes: readonly Theme[], themeId: string | undefined) {
  const place = themes.findIndex(theme => theme.themeId === themeId);
  const theme = themes[place];
  const index = theme?.number ?? place;
  if (!theme) return { hue: 'hue-none', Icon: undefined, name: undefined, index: -1 };
  return {
    hue: `hue-${index % THEME_ICONS.length}`,
    Icon: THEME_ICONS[index % THEME_ICONS.length],
    name: theme.name,
    index,
  };
}

/** The same view with the retired themes back in their places and marked: what stands under them keeps its heading. */
export function withRetiredThemes<V extends { themes: Theme[]; retiredThemes?: Theme[] } | null>(view: V): V {
  const retired = view?.retiredThemes?.map(theme => ({ ...theme, retired: true })) ?? [];
  if (!view || !retired.length) return view;
  const themes = [...view.themes, ...retired].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return { ...view, themes };
}
