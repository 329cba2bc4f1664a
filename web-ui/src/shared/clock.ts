import { signal } from '@preact/signals';

/** Now, once a second, while somebody looks. */
export const now = signal(Date.now());

export function startClock(): void {
  setInterval(() => {
    if (document.visibilityState !== 'hidden') now.value = Date.now();
  }, 1000);
}
