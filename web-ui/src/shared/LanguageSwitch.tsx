import { type Language, lang, speak, t } from './i18n';

const LANGUAGES: [Language, string, string][] = [
  ['pl', 'PL', 'Polski'],
  ['en', 'EN', 'English'],
];

/** The visible switch of the language. Each name is written, and read aloud, in its own language. */
export function LanguageSwitch() {
  return (
    <fieldset class="language" aria-label={t('common.language')}>
      {LANGUAGES.map(([code, short, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          aria-label={`${short} – ${name}`}
          aria-pressed={lang.value === code}
          data-testid={`lang-${code}`}
          onClick={() => void speak(code, true)}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}
