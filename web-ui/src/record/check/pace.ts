import type { Check } from './fault';

/** Told how far a check is; waits now and then so that the page can draw and be used meanwhile. */
export type Pace = (check: Check, done: number, of: number) => Promise<void> | void;

const SLICE_MS = 40;

/** A pace that tells after each slice of work, and lets the page breathe. */
export function paced(
  tell: (check: Check, done: number, of: number) => void,
  clock = () => performance.now(),
): Pace {
  let last = clock();
  let said: Check | undefined;
  return (check, done, of) => {
    if (check === said && clock() - last < SLICE_MS) return;
    said = check;
    tell(check, done, of);
    return new Promise(go =>
      setTimeout(() => {
        last = clock();
        go();
      }),
    );
  };
}
