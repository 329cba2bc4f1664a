import { useEffect, useRef } from 'preact/hooks';

/** Brings what appears in the place of something smaller into view, as far as the screen is large enough. */
export function useInView<E extends HTMLElement>() {
  const appeared = useRef<E>(null);
  useEffect(() => appeared.current?.scrollIntoView({ block: 'nearest' }), []);
  return appeared;
}
