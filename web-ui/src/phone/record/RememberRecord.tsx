import { computed, effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PhoneState } from '../phoneState';

/** Later than the first sight, and not all phones of a room at once. */
const LEAST_MS = 2000;
const SPREAD_MS = 18_000;

/** Shows nothing: while the room is open it sees to it that the phone keeps the latest imprint of the record. */
export function RememberRecord({ phone }: { phone: PhoneState }) {
  useEffect(() => watchRecord(phone), [phone]);
  return null;
}

/** Looks when the stream opens and when a meeting begins or ends. Returns what ends it. */
export function watchRecord({ id, board, boardLive }: PhoneState): () => void {
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
