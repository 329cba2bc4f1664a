import { t } from '../shared/i18n';
import { type ShownTheme, themeLook } from '../shared/themes';

interface ThemeChipsProps {
  themes: readonly ShownTheme[];
  chosen: string | undefined;
  choose: (themeId: string | undefined) => void;
}

/** The themes as radio buttons that look like labels on a wall; a second tap takes the choice back. */
export function ThemeChips({ themes, chosen, choose }: ThemeChipsProps) {
  const open = themes.filter(theme => !theme.retired);
  if (!open.length) return null;
  return (
    <fieldset class="chips">
      <legend class="label">{t('phone.theme')}</legend>
      <div class="chip-row">
        {open.map(theme => {
          const { hue, Icon } = themeLook(themes, theme.themeId);
          const on = chosen === theme.themeId;
          return (
            <button
              key={theme.themeId}
              type="button"
              class={`chip ${hue}`}
              aria-pressed={on}
              data-testid={`theme-${theme.themeId}`}
              onClick={() => choose(on ? undefined : theme.themeId)}
            >
              {Icon && <Icon />}
              {theme.name}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
