import { words as en } from 'virtual:words/en/common+board+console';
import { words as pl } from 'virtual:words/pl/common+board+console';

/** The words of this page and of the board that it shows beside the desk. */
export const words = { pl, en };
