import { signal } from '@preact/signals';
import { keep, recall } from './store';

type Look = 'light' | 'dark';

const dark = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined;
const stored = () => {
  const value = recall('look');
  return value === 'light' || value === 'dark' ? value : undefined;
};
const wished = (): Look => stored() ?? (dark?.matches ? 'dark' : 'light');

/** Light or dark: the person's choice on this device, else what the device prefers. */
export const look = signal<Look>('light');

export function startLook(): void {
  show(wished());
  dark?.addEventListener?.('change', () => show(wished()));
}

export function choose(choice: Look): void {
  keep('look', choice);
  show(choice);
}

function show(choice: Look): void {
  look.value = choice;
  document.documentElement.dataset.theme = choice;
}
