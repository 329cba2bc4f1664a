import { t } from '../../shared/i18n';
import { type ShownTheme, themeLook } from '../../shared/themes';

/** So many ways stand side by side; more are pulled down. */
const FEW = 6;

interface ThemeChoiceProps {
  label: string;
  themes: readonly ShownTheme[];
  chosen: string | undefined;
  testid: string;
  /** Whether it may stand under no theme. */
  none?: boolean;
  onTheme: (themeId: string) => void;
}

/** The themes to choose from, with their signs: side by side, or pulled down when they are many. */
export function ThemeChoice({ label, themes, chosen, testid, none = false, onTheme }: ThemeChoiceProps) {
  const standing = themes.filter(theme => !theme.retired || theme.themeId === chosen);
  if (standing.length > FEW)
    return (
      <select
        aria-label={label}
        class="theme-select"
        value={chosen ?? ''}
        data-testid={testid}
        onChange={event => onTheme(event.currentTarget.value)}
      >
        {(none || !chosen) && <option value="">{t('common.no_theme')}</option>}
        {standing.map(theme => (
          <option key={theme.themeId} value={theme.themeId}>
            {theme.name}
          </option>
        ))}
      </select>
    );
  return (
    <fieldset class="chips" aria-label={label} data-testid={testid}>
      {standing.map(({ themeId, name }) => {
        const { hue, Icon } = themeLook(themes, themeId);
        const taken = themeId === chosen;
        return (
          <button
            key={themeId}
            type="button"
            class={`chip ${hue}`}
            aria-pressed={taken}
            title={name}
            onClick={() => {
              if (!taken) onTheme(themeId);
              else if (none) onTheme('');
            }}
          >
            {Icon && <Icon />} <bdi>{name}</bdi>
          </button>
        );
      })}
    </fieldset>
  );
}
