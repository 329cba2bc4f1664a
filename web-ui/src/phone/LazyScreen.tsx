import { signal } from '@preact/signals';
import type * as Screens from './lazyScreens';
import type { PhoneState } from './phoneState';

export const lazyScreens = signal<typeof Screens | null>(null);

export function loadLazyScreens(): void {
  import('./lazyScreens').then(
    screens => {
      lazyScreens.value = screens;
    },
    () => setTimeout(loadLazyScreens, 3000),
  );
}

/** Those that need to know of nothing but the phone. */
type PlainScreen = {
  [S in keyof typeof Screens]: (typeof Screens)[S] extends (props: { phone: PhoneState }) => unknown
    ? S
    : never;
}[keyof typeof Screens];

/** One of the screens that come after the first one. */
export function LazyScreen({ show, phone }: { show: PlainScreen; phone: PhoneState }) {
  const Screen = lazyScreens.value?.[show];
  return Screen ? <Screen phone={phone} /> : null;
}
