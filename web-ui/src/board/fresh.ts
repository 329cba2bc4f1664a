import { type ReadonlySignal, type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Board } from '../shared/types';

const SHINES_MS = 6000;

/** The newest card or action, for a few seconds after it came while we were looking. */
export function useFreshCard(board: ReadonlySignal<Board | null>): Signal<string | undefined> {
  const fresh = useSignal<string | undefined>(undefined);
  const known = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useSignalEffect(() => {
    if (!board.value) return;
    const newest = newestId(board.value);
    if (known.current !== undefined && newest > known.current) {
      fresh.value = newest;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        fresh.value = undefined;
      }, SHINES_MS);
    }
    known.current = newest;
  });
  return fresh;
}

const newestId = (board: Board): string =>
  [
    ...board.needs.map(need => need.needId),
    ...board.ideas.map(idea => idea.ideaId),
    ...board.actions.map(action => action.actionId),
  ].reduce((newest, id) => (id > newest ? id : newest), '');
