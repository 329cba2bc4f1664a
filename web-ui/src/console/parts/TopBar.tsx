import type { ComponentChildren } from 'preact';
import { t } from '../../shared/i18n';
import { Moon, Sun } from '../../shared/icons';
import { LanguageSwitch } from '../../shared/LanguageSwitch';
import { choose, look } from '../../shared/look';
import { logOut, me } from '../desk/login';

/** The line above everything: where I am, and what belongs to me. */
export function TopBar({ children }: { children?: ComponentChildren }) {
  const dark = look.value === 'dark';
  return (
    <header class="top">
      <a class="wordmark" href="#/" data-testid="home">
        Narada
      </a>
      <div class="top-middle">{children}</div>
      <LanguageSwitch />
      <button
        type="button"
        class="quiet"
        aria-label={t(dark ? 'console.light' : 'console.dark')}
        title={t(dark ? 'console.light' : 'console.dark')}
        onClick={() => choose(dark ? 'light' : 'dark')}
      >
        {dark ? <Sun /> : <Moon />}
      </button>
      {me.value?.name && (
        <a class="quiet" href="#/accounts" data-testid="own-account">
          <bdi>{me.value.name}</bdi>
        </a>
      )}
      {me.value && me.value.role !== 'NOBODY' && (
        <button type="button" class="quiet" onClick={() => void logOut()} data-testid="logout">
          {t('console.leave')}
        </button>
      )}
    </header>
  );
}
