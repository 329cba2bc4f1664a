import { useEffect, useState } from 'preact/hooks';
import { isLanguage, lang, learn, tDynamic, wordsIn } from '../shared/i18n';
import type { AgendaItem } from '../shared/types';
import type { PhoneState } from './phoneState';

/**
 * What the parts of a meeting are called here: as somebody named them, or, where the name is only that of the phase in the
 * workshop's language, as the reader's language has it.
 */
export function useAgendaTitles(phone: PhoneState): (item: AgendaItem) => string {
  const told = phone.workshop.value?.language;
  const language = isLanguage(told) ? told : 'pl';
  const [, setLearnt] = useState(false);
  useEffect(() => {
    if (language !== lang.value)
      learn(language).then(
        () => setLearnt(true),
        () => undefined,
      );
  }, [language, lang.value]);
  return ({ phase, title }) => {
    const usual = `common.phase_${phase}`;
    return title && title !== wordsIn(language, usual) ? title : tDynamic(usual);
  };
}
