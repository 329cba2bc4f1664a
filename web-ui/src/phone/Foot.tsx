import { t } from '../shared/i18n';
import { Moon, Sun } from '../shared/icons';
import { choose, look } from '../shared/look';

export function Foot() {
  const dark = look.value === 'dark';
  return (
    <footer class="foot">
      <button type="button" class="link" data-testid="look" onClick={() => choose(dark ? 'light' : 'dark')}>
        {dark ? <Sun /> : <Moon />} {dark ? t('phone.to_light') : t('phone.to_dark')}
      </button>
      <a class="link" href="/accessibility">
        {t('common.accessibility')}
      </a>
    </footer>
  );
}
