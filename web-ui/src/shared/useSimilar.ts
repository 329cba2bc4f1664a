import { useEffect, useState } from 'preact/hooks';
import { get, inWorkshop } from './api';
import type { Shapes } from './shapes';

/** Something on the board that says much the same. */
export type Hint = Shapes['SimilarHint'];

const PAUSE = 600;
const LEAST = 6;
const NONE: Hint[] = [];

/** What is already there, asked for once the typing rests. A hint and no more: without a network there is none. */
export function useSimilar(workshopId: string, kind: 'needs' | 'ideas', text: string): Hint[] {
  const [hints, setHints] = useState(NONE);
  const words = text.trim();
  useEffect(() => {
    setHints(NONE);
    if (words.length < LEAST) return;
    const asked = new AbortController();
    const query = new URLSearchParams({ kind, text: words });
    const rest = setTimeout(() => {
      get<Shapes['Similar']>(inWorkshop(workshopId, `/similar?${query}`), asked.signal).then(
        found => {
          if (!asked.signal.aborted) setHints(found.similar);
        },
        () => undefined,
      );
    }, PAUSE);
    return () => {
      clearTimeout(rest);
      asked.abort();
    };
  }, [workshopId, kind, words]);
  return hints;
}
