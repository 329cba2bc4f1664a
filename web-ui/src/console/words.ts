import { words as en } from 'virtual:words/en/common+console';
import { words as pl } from 'virtual:words/pl/common+console';

<<<<<<< HEAD
/** The words of this page, one file per language. */
export const words: Loaders = {
  pl: () => import('virtual:words/pl/common+board+console'),
  en: () => import('virtual:words/en/common+board+console'),
};
=======
/** The words of this page, one file per language, loaded when it is spoken. */
export const words = { pl, en };
>>>>>>> ui
