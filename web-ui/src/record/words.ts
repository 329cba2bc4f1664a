import { words as en } from 'virtual:words/en/common+record+proof';
import { words as pl } from 'virtual:words/pl/common+record+proof';

/** The words of this page, one file per language, loaded when it is spoken. */
export const words = { pl, en };
