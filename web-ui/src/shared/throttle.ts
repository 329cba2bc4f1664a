import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';

/** The same value, but at most one change in every `ms`: the room reads a board, it does not watch it flicker. */
export function throttle<T>(source: ReadonlySignal<T>, ms = 200): { value: Signal<T>; stop(): void } {
  const value = signal(source.peek());
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    timer = undefined;
    last = Date.now();
    value.value = source.peek();
  };
  const stop = effect(() => {
    source.value;
    if (timer !== undefined) return;
    const wait = last + ms - Date.now();
    if (wait <= 0) show();
    else timer = setTimeout(show, wait);
  });
  return {
    value,
    stop: () => {
      stop();
      clearTimeout(timer);
    },
  };
}
