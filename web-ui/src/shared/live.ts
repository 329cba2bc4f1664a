import { type Signal, signal } from '@preact/signals';
import { fullJitter } from './jitter';
import { type Delta, type ListIds, merge, type Positioned } from './merge';
import { frames } from './sse';

/** `refused` is for good (not signed in, or no such thing); everything else heals by itself. */
export type Connection = 'connecting' | 'live' | 'lost' | 'refused';

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

export interface LiveOptions {
  /** The server sends a heartbeat each 15 s; a stream that is silent for longer than this is dead. */
  silenceMs?: number;
  onOpen?: () => void;
  fetch?: typeof fetch;
  random?: () => number;
}

/**
 * Follows a live view for as long as the page is open. It reads the event stream with `fetch` and not with
 * `EventSource`, because that one hides heartbeats: a projector on a dead line would show the past for ever.
 */
export function follow<V extends Positioned>(
  url: string,
  lists: ListIds,
  options: LiveOptions = {},
): Live<V> {
  const view = signal<V | null>(null);
  const connection = signal<Connection>('connecting');
  const lostSince = signal<number | null>(Date.now());
  const refusal = signal<number | null>(null);
  const silence = options.silenceMs ?? 40_000;
  const doFetch = options.fetch ?? ((...call: Parameters<typeof fetch>) => fetch(...call));
  let failures = 0;
  let closed = false;
  let current = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function connect(): Promise<void> {
    const mine = new AbortController();
    current = mine;
    let watchdog = setTimeout(() => mine.abort(), silence);
    const alive = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => mine.abort(), silence);
    };
    try {
      const position = view.value?.position;
      const from = position === undefined ? url : `${url}${url.includes('?') ? '&' : '?'}after=${position}`;
      const response = await doFetch(from, {
        headers: { Accept: 'text/event-stream' },
        credentials: 'same-origin',
        cache: 'no-store',
        signal: mine.signal,
      });
      if (!response.ok || !response.body) return refuse(response.status);
      opened();
      await frames(response.body, alive, take);
    } catch {
      // the line broke, or silence was too long: try again below
    } finally {
      clearTimeout(watchdog);
      if (mine === current) again();
    }
  }

  function opened(): void {
    failures = 0;
    connection.value = 'live';
    lostSince.value = null;
    refusal.value = null;
    options.onOpen?.();
  }

  function take(kind: string, data: string): void {
    if (kind === 'snapshot') view.value = (JSON.parse(data) as { view: V }).view;
    else if (kind === 'delta' && view.value) view.value = merge(view.value, JSON.parse(data) as Delta, lists);
  }

  function refuse(status: number): void {
    if (status === 401 || status === 403 || status === 404) {
      connection.value = 'refused';
      refusal.value = status;
    }
  }

  function again(): void {
    if (closed) return;
    if (connection.value !== 'refused') connection.value = 'lost';
    lostSince.value ??= Date.now();
    clearTimeout(timer);
    const wait =
      connection.value === 'refused' ? 30_000 : fullJitter(failures++, 500, 15_000, options.random);
    timer = setTimeout(() => void connect(), wait);
  }

  function wake(): void {
    if (closed) return;
    clearTimeout(timer);
    failures = 0;
    const old = current;
    void connect();
    old.abort();
  }

  let hiddenAt = 0;
  const onVisible = () => {
    if (document.visibilityState === 'hidden') hiddenAt = Date.now();
    else if (connection.value !== 'live' || Date.now() - hiddenAt > 15_000) wake();
  };
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', onVisible);
  void connect();

  return {
    view,
    connection,
    lostSince,
    refusal,
    wake,
    close() {
      closed = true;
      clearTimeout(timer);
      current.abort();
      removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', onVisible);
    },
  };
}
