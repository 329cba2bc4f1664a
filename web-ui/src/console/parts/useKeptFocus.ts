import { useEffect, useRef } from 'preact/hooks';

/** When what has the focus goes away, the place that it stood in takes it, so that nobody is thrown to the top of the page. */
export function useKeptFocus<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  useEffect(() => {
    const place = ref.current;
    if (!place) return;
    let inside = false;
    const comes = () => {
      inside = true;
    };
    const goes = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !place.contains(event.relatedTarget)) inside = false;
    };
    const changes = new MutationObserver(() => {
      if (inside && document.activeElement === document.body) place.focus();
    });
    place.addEventListener('focusin', comes);
    place.addEventListener('focusout', goes);
    changes.observe(place, { childList: true, subtree: true });
    return () => {
      place.removeEventListener('focusin', comes);
      place.removeEventListener('focusout', goes);
      changes.disconnect();
    };
  });
  return ref;
}
