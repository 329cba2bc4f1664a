import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { startClock } from './clock';
import { type Loaders, startWords } from './i18n';
import { startLook } from './look';

/** What every page does first: its words, light or dark, the clock; then it draws itself. */
export async function start(words: Loaders, page: () => ComponentChild): Promise<void> {
  startLook();
  startClock();
  await startWords(words);
  const root = document.getElementById('app');
  if (root) render(page(), root);
}

/** The workshop in the address `/w/{w}/…`, if there is one. */
export const workshopInAddress = (path: string = location.pathname): string | undefined =>
  /^\/w\/([^/]+)/.exec(path)?.[1];
