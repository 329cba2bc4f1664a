import { useEffect, useRef } from 'preact/hooks';

/** Brings what appears in the place of something smaller into view, as far as the screen is large enough; nobody is taken away from what they type. */
export function useInView<E extends HTMLElement>() {
  const appeared = useRef<E>(null);
  useEffect(() => {
    if (!(document.activeElement instanceof HTMLTextAreaElement))
      appeared.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return appeared;
}
