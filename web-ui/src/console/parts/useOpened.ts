import { useEffect, useRef } from 'preact/hooks';

/** What opens below a button takes the focus into its first field, and gives it back when it is shut, also by Escape. */
export function useOpened<E extends HTMLElement>(shut: () => void) {
  const ref = useRef<E>(null);
  useEffect(() => {
    const opener = document.activeElement;
    ref.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    shut();
  };
  return { ref, onKeyDown };
}
