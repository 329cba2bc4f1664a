import { t } from '../shared/i18n';
import { LanguageSwitch } from '../shared/LanguageSwitch';

export function ConsolePage() {
  return (
    <main>
      <LanguageSwitch />
      <h1>{t('common.phase_IDEAS')}</h1>
    </main>
  );
}
