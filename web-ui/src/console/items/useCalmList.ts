import { useRef, useState } from 'preact/hooks';

/** So much of the top of the window is covered by what stays there. */
const COVERED = 160;

/**
 * A list that does not move under somebody's eyes: while one points at it, works in it or has scrolled into it, what is
 * new waits and is counted; one click lets it in.
 */
export function useCalmList<T extends { id: string }>(items: readonly T[], key: string) {
  const place = useRef<HTMLDivElement>(null);
  const known = useRef<{ key: string; ids: Set<string> } | undefined>(undefined);
  const [, again] = useState(0);
  const busy = () => {
    const list = place.current;
    if (!list) return false;
    return (
      list.matches(':hover') ||
      list.contains(document.activeElement) ||
      list.getBoundingClientRect().top < COVERED
    );
  };
  const letIn = () => {
    known.current = { key, ids: new Set(items.map(item => item.id)) };
  };
  if (known.current?.key !== key || !busy()) letIn();
  const seen = known.current?.ids ?? new Set<string>();
  const shown = items.filter(item => seen.has(item.id));
  return {
    place,
    shown,
    fresh: items.length - shown.length,
    show: () => {
      letIn();
      again(n => n + 1);
    },
  };
}
