import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Theme } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';

/** Headings under which nothing new goes; what stands there stays, and they can come back. */
export function RetiredThemes({ desk, themes }: { desk: Desk; themes: Theme[] }) {
  const attempt = useAction();
  if (!themes.length) return null;
  const bringBack = ({ themeId, name }: Theme) =>
    desk.act(
      attempt,
      'PUT',
      `/themes/${themeId}`,
      { name } satisfies Shapes['AddTheme'],
      t('console.did_theme', { name }),
    );
  return (
    <details data-testid="retired-themes">
      <summary>
        {t('console.retired_themes')} <b class="count">{themes.length}</b>
      </summary>
      <ul class="lines">
        {themes.map(theme => (
          <li key={theme.themeId}>
            <span class="line-main">
              <bdi>{theme.name}</bdi>
            </span>
            <button
              type="button"
              class="button small"
              disabled={attempt.busy.value}
              data-testid={`bring-back-${theme.themeId}`}
              onClick={() => void bringBack(theme)}
            >
              {t('console.restore')}
            </button>
          </li>
        ))}
      </ul>
      <Refusal of={attempt} />
    </details>
  );
}
