import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Live } from '../../shared/live';
import type { Board } from '../../shared/types';

/** Later than the first sight, and not all phones of a room at once. */
const LEAST_MS = 2000;
const SPREAD_MS = 18_000;

/** The room as it is followed. */
interface Followed {
  readonly id: string;
  readonly board: ReadonlySignal<Board | null>;
  readonly boardLive: Pick<Live<Board>, 'connection'>;
}

/** Shows nothing: while the room is open it sees to it that the phone keeps the latest imprint of the record. */
export function RememberRecord({ phone }: { phone: Followed }) {
  useEffect(() => watchRecord(phone), [phone]);
  return null;
}

/** Looks when the stream opens and when a meeting begins or ends. Returns what ends it. */
export function watchRecord({ id, board, boardLive }: Followed): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    import('./remember').then(
      record => record.remember(id),
      () => undefined,
    );
  };
  const occasion = computed(
    () => boardLive.connection.value === 'live' && `in ${board.value?.session?.sessionId}`,
  );
  const stop = effect(() => {
    if (occasion.value) timer ??= setTimeout(look, LEAST_MS + Math.random() * SPREAD_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** For whoever leaves: the notes go with the rest. */
export const forgetRecord = (workshopId: string): Promise<void> =>
  import('./remember').then(
    record => record.forgetKept(workshopId),
    () => undefined,
  );
