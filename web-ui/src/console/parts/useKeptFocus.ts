import { useEffect, useRef } from 'preact/hooks';

/** When what has the focus goes away, the place that it stood in takes it, so that nobody is thrown to the top of the page. */
export function useKeptFocus<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const inside = useRef(false);
  useEffect(() => {
    const place = ref.current;
    if (!place) return;
    const keep = () => {
      if (inside.current && document.activeElement === document.body) place.focus({ preventScroll: true });
    };
    const comes = () => {
      inside.current = true;
    };
    const goes = (event: Event) => {
      const to = event instanceof FocusEvent ? event.relatedTarget : event.target;
      if (to instanceof Node && !place.contains(to)) inside.current = false;
    };
    const changes = new MutationObserver(keep);
    place.addEventListener('focusin', comes);
    place.addEventListener('focusout', goes);
    document.addEventListener('pointerdown', goes);
    changes.observe(place, { childList: true, subtree: true });
    // what this drawing took away is seen only now
    keep();
    return () => {
      place.removeEventListener('focusin', comes);
      place.removeEventListener('focusout', goes);
      document.removeEventListener('pointerdown', goes);
      changes.disconnect();
    };
  });
  return ref;
}
