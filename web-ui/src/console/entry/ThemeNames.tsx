import type { Signal } from '@preact/signals';
import { t } from '../../shared/i18n';
import { Bin, Plus, THEME_ICONS } from '../../shared/icons';

const MOST = 20;

/** The themes with the look that they will have on the board. */
export function ThemeNames({ themes }: { themes: Signal<string[]> }) {
  return (
    <fieldset class="theme-names">
      <legend>{t('console.themes')}</legend>
      <ol>
        {themes.value.map((name, n) => {
          const Icon = THEME_ICONS[n % THEME_ICONS.length];
          return (
            <li key={n} class={`row tight hue-${n % THEME_ICONS.length}`}>
              <span class="theme-mark">{Icon && <Icon />}</span>
              <input
                aria-label={t('console.theme_of', { number: n + 1 })}
                value={name}
                maxLength={60}
                data-testid={`theme-${n + 1}`}
                onInput={event => {
                  const { value } = event.currentTarget;
                  themes.value = themes.value.map((one, at) => (at === n ? value : one));
                }}
              />
              <button
                type="button"
                class="quiet"
                aria-label={t('console.remove_theme', { number: n + 1 })}
                onClick={() => {
                  themes.value = themes.value.filter((_, at) => at !== n);
                }}
              >
                <Bin />
              </button>
            </li>
          );
        })}
      </ol>
      {themes.value.length < MOST && (
        <button
          type="button"
          class="quiet"
          data-testid="add-theme"
          onClick={() => {
            themes.value = [...themes.value, ''];
          }}
        >
          <Plus /> {t('console.add_theme')}
        </button>
      )}
    </fieldset>
  );
}
