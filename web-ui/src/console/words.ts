import type { Loaders } from '../shared/i18n';

/** The words of this page, one file per language. */
export const words: Loaders = {
  pl: () => import('virtual:words/pl/common+board+console'),
  en: () => import('virtual:words/en/common+board+console'),
};
