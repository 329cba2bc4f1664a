import { THEME_ICONS } from './icons';
import type { Theme } from './types';

/** The class that puts on a theme's colour, and its icon. The order of the themes chooses; nothing rests on colour alone. */
export function themeLook(themes: readonly Theme[], themeId: string | undefined) {
  const index = themes.findIndex(theme => theme.themeId === themeId);
  const theme = themes[index];
  if (!theme) return { hue: 'hue-none', Icon: undefined, name: undefined, index: -1 };
  return {
    hue: `hue-${index % THEME_ICONS.length}`,
    Icon: THEME_ICONS[index % THEME_ICONS.length],
    name: theme.name,
    index,
  };
}
