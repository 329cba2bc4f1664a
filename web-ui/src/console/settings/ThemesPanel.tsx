import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { Bin } from '../../shared/icons';
import { uuid7 } from '../../shared/ids';
import type { Shapes } from '../../shared/shapes';
import { type ShownTheme, themeLook } from '../../shared/themes';
import type { Theme } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Form } from '../parts/Form';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';
import { RetiredThemes } from './RetiredThemes';

/** Headings can be renamed and added while the room works. */
export function ThemesPanel({ desk }: { desk: Desk }) {
  const themes = desk.board.value?.themes ?? [];
  return (
    <Panel title={t('console.themes')}>
      <ul class="lines">
        {themes
          .filter(theme => !theme.retired)
          .map(theme => (
            <li key={theme.themeId} class={themeLook(themes, theme.themeId).hue}>
              <ThemeName desk={desk} theme={theme} themes={themes} />
            </li>
          ))}
        <li>
          <ThemeName desk={desk} themes={themes} />
        </li>
      </ul>
      <RetiredThemes desk={desk} themes={themes.filter(theme => theme.retired)} />
    </Panel>
  );
}

function ThemeName({ desk, theme, themes }: { desk: Desk; theme?: Theme; themes: ShownTheme[] }) {
  const attempt = useAction();
  const name = useSignal(theme?.name ?? '');
  const fresh = useRef(uuid7());
  const { Icon } = themeLook(themes, theme?.themeId);
  const submit = async () => {
    const words = name.value.trim();
    const path = `/themes/${theme?.themeId ?? fresh.current}`;
    if (
      !(await desk.act(
        attempt,
        'PUT',
        path,
        { name: words } satisfies Shapes['AddTheme'],
        t('console.did_theme', { name: words }),
      ))
    )
      return;
    if (theme) return;
    fresh.current = uuid7();
    name.value = '';
  };
  const retire = ({ themeId, name: called }: Theme) =>
    desk.act(
      attempt,
      'POST',
      '/commands/RetireTheme',
      { themeId } satisfies Shapes['RetireTheme'],
      t('console.did_retire_theme', { name: called }),
    );
  return (
    <Form class="row tight grow" onSubmit={() => void submit()}>
      <span class="theme-mark">{Icon && <Icon />}</span>
      <input
        class="grow"
        aria-label={theme ? t('console.name_of', { name: theme.name }) : t('console.new_theme')}
        placeholder={theme ? undefined : t('console.new_theme')}
        value={name.value}
        maxLength={60}
        data-testid={theme ? `rename-${theme.themeId}` : 'new-theme'}
        onInput={event => {
          name.value = event.currentTarget.value;
        }}
      />
      {name.value.trim() && name.value.trim() !== theme?.name && (
        <button type="submit" class="button small" disabled={attempt.busy.value}>
          {t(theme ? 'console.rename' : 'console.add_theme')}
        </button>
      )}
      {theme && themes.filter(one => !one.retired).length > 1 && (
        <button
          type="button"
          class="quiet"
          disabled={attempt.busy.value}
          aria-label={t('console.retire_theme', { name: theme.name })}
          title={t('console.retire')}
          data-testid={`retire-${theme.themeId}`}
          onClick={() => void retire(theme)}
        >
          <Bin />
        </button>
      )}
      <Refusal of={attempt} />
    </Form>
  );
}
