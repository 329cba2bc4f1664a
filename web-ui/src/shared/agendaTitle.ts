import { useEffect, useState } from 'preact/hooks';
import { isLanguage, lang, learn, tDynamic, wordsIn } from './i18n';
import type { AgendaItem } from './types';

/**
 * The names that somebody gave to the parts of a meeting; none where a part is only called what its phase is called in the
 * workshop's language.
 */
export function useGivenTitles(told: string | undefined): (item: AgendaItem) => string | undefined {
  const language = isLanguage(told) ? told : 'pl';
  const [, setLearnt] = useState(false);
  useEffect(() => {
    if (language !== lang.value)
      learn(language).then(
        () => setLearnt(true),
        () => undefined,
      );
  }, [language, lang.value]);
  return ({ phase, title }) =>
    title && title !== wordsIn(language, `common.phase_${phase}`) ? title : undefined;
}

/** What the parts of a meeting are called here: as somebody named them, or what the reader's language calls the phase. */
export function useAgendaTitles(told: string | undefined): (item: AgendaItem) => string {
  const given = useGivenTitles(told);
  return item => given(item) ?? tDynamic(`common.phase_${item.phase}`);
}
