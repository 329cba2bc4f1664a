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

/** One of the screens that come after the first one. */
export function LazyScreen({
  show,
  phone,
}: {
  show: Exclude<keyof typeof Screens, 'EditOwn' | 'Became' | 'Answers' | 'SimilarToSupport'>;
  phone: PhoneState;
}) {
  const Screen = lazyScreens.value?.[show];
  return Screen ? <Screen phone={phone} /> : null;
}
