import { useLayoutEffect, useRef } from 'preact/hooks';

/** From as drawn to the smallest letters that are read from eight metres. */
const STEPS = 4;

/** Sets what does not find room in smaller letters, step by step; `data-fit` says by how many. */
export function useFit<E extends HTMLElement>(shown: unknown) {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const set = () => {
      for (let step = 0; step < STEPS; step++) {
        element.dataset.fit = String(step);
        if (element.scrollHeight <= element.clientHeight + 1) return;
      }
    };
    set();
    document.fonts?.addEventListener?.('loadingdone', set);
    return () => document.fonts?.removeEventListener?.('loadingdone', set);
  }, [shown]);
  return ref;
}
