import { useRef } from 'preact/hooks';

/** Does a work, but while it is under way a second tap does nothing: it would say the same under another id. */
export function useOneAtATime(): (work: () => Promise<unknown>) => void {
  const busy = useRef(false);
  return work => {
    if (busy.current) return;
    busy.current = true;
    void work().finally(() => {
      busy.current = false;
    });
  };
}
