import { fullJitter } from './jitter';
import { frames } from './sse';

/** `refused` is for good (not signed in, or no such thing); everything else heals by itself. */
export type Connection = 'connecting' | 'live' | 'lost' | 'refused';

/** What a stream tells: how it stands, and what comes in. */
export interface StreamListener {
  /** With the HTTP status of a refusal. */
  stands(connection: Connection, status?: number): void;
  frame(kind: string, data: string): void;
  /** The position that is known already, from where the stream goes on. */
  known(): number | undefined;
}

export interface EventStream {
  /** Asks anew, from where we are. */
  wake(): void;
  close(): void;
}

export interface EventStreamOptions {
  /** The server sends a heartbeat each 15 s; a stream that is silent for longer than this is dead. */
  silenceMs?: number;
  /** Only a stream that held for so long clears the count of failures. */
  lastedMs?: number;
  /** Called for every sign of life, heartbeats included. */
  alive?: () => void;
  fetch?: typeof fetch;
  random?: () => number;
}

/**
 * One event stream, opened again for as long as somebody listens. It is read with `fetch` and not with `EventSource`,
 * because that one hides heartbeats: a projector on a dead stream would show the past for ever.
 */
export function openEventStream(
  url: string,
  listener: StreamListener,
  options: EventStreamOptions = {},
): EventStream {
  const { silenceMs = 40_000, lastedMs = 10_000 } = options;
  const doFetch = options.fetch ?? ((...call: Parameters<typeof fetch>) => fetch(...call));
  let failures = 0;
  let closed = false;
  let refused = false;
  let current = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function connect(): Promise<void> {
    const mine = new AbortController();
    current = mine;
    refused = false;
    let lasted: ReturnType<typeof setTimeout> | undefined;
    let watchdog = setTimeout(() => mine.abort(), silenceMs);
    const alive = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => mine.abort(), silenceMs);
      options.alive?.();
    };
    try {
      const position = listener.known();
      const from = position === undefined ? url : `${url}${url.includes('?') ? '&' : '?'}after=${position}`;
      const response = await doFetch(from, {
        headers: { Accept: 'text/event-stream' },
        credentials: 'same-origin',
        cache: 'no-store',
        signal: mine.signal,
      });
      if (mine !== current) return;
      if (!response.ok || !response.body) return refuse(response.status);
      lasted = setTimeout(() => {
        failures = 0;
      }, lastedMs);
      listener.stands('live');
      await frames(response.body, alive, (kind, data) => mine === current && listener.frame(kind, data));
    } catch {
      // the stream broke, or silence was too long: try again below
    } finally {
      clearTimeout(watchdog);
      clearTimeout(lasted);
      if (mine === current) again();
    }
  }

  function refuse(status: number): void {
    refused = status === 401 || status === 403 || status === 404;
    if (refused) listener.stands('refused', status);
  }

  function again(): void {
    if (closed) return;
    if (!refused) listener.stands('lost');
    clearTimeout(timer);
    const wait = refused ? 30_000 : fullJitter(failures++, 500, 15_000, options.random);
    timer = setTimeout(() => void connect(), wait);
  }

  void connect();
  return {
    wake() {
      if (closed) return;
      clearTimeout(timer);
      failures = 0;
      const old = current;
      void connect();
      old.abort();
    },
    close() {
      closed = true;
      clearTimeout(timer);
      current.abort();
    },
  };
}
