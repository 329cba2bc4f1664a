import { signal } from '@preact/signals';

/** Since when the browser knows that there is no network; an open stream may not have noticed yet. */
export const offlineSince = signal<number | null>(navigator.onLine === false ? Date.now() : null);

addEventListener('offline', () => {
  offlineSince.value ??= Date.now();
});
addEventListener('online', () => {
  offlineSince.value = null;
});
