import { type Signal, signal } from '@preact/signals';
import { applyDelta, type Delta, type ListIds, type Positioned } from './applyDelta';
import type { Connection } from './eventStream';
import type { Shapes } from './shapes';
import { type SharedStreamOptions, shareStream } from './sharedStream';

/** Every view comes whole in the same frame. */
type Snapshot<V> = Omit<Shapes['BoardSnapshot'], 'view'> & { view: V };

export interface Live<V extends Positioned> {
  view: Signal<V | null>;
  connection: Signal<Connection>;
  /** Since when nothing comes in, or null while it does. */
  lostSince: Signal<number | null>;
  /** HTTP status of a refusal. */
  refusal: Signal<number | null>;
  /** Ask for the stream anew, from where we are. */
  wake(): void;
  close(): void;
}

export interface LiveOptions extends SharedStreamOptions {
  onOpen?: () => void;
}

/** Follows a live view for as long as the page is open. */
export function follow<V extends Positioned>(
  url: string,
  lists: ListIds,
  options: LiveOptions = {},
): Live<V> {
  const view = signal<V | null>(null);
  const connection = signal<Connection>('connecting');
  const lostSince = signal<number | null>(Date.now());
  const refusal = signal<number | null>(null);

  const listener = {
    known: () => view.peek()?.position,
    stands(now: Connection, status?: number) {
      connection.value = now;
      refusal.value = status ?? null;
      lostSince.value = now === 'live' ? null : (lostSince.value ?? Date.now());
      if (now === 'live') options.onOpen?.();
    },
    frame(kind: string, data: string) {
      if (kind === 'snapshot') view.value = (JSON.parse(data) as Snapshot<V>).view;
      else if (kind === 'delta' && view.value)
        view.value = applyDelta(view.value, JSON.parse(data) as Delta, lists);
    },
  };
  const whole = () => {
    const known = view.value;
    return known
      ? JSON.stringify({ position: known.position, view: known } satisfies Snapshot<V>)
      : undefined;
  };
  const stream = shareStream(url, listener, whole, options);

  let hiddenAt = 0;
  const onVisible = () => {
    if (document.visibilityState === 'hidden') hiddenAt = Date.now();
    else if (connection.value !== 'live' || Date.now() - hiddenAt > 15_000) stream.wake();
  };
  addEventListener('online', stream.wake);
  document.addEventListener('visibilitychange', onVisible);

  return {
    view,
    connection,
    lostSince,
    refusal,
    wake: stream.wake,
    close() {
      removeEventListener('online', stream.wake);
      document.removeEventListener('visibilitychange', onVisible);
      stream.close();
    },
  };
}
