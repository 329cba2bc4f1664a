import {
  type Connection,
  type EventStream,
  type EventStreamOptions,
  openEventStream,
  type StreamListener,
} from './eventStream';
import { uuid7 } from './ids';

/** What the tabs of one browser say to each other about one stream. */
type TabMessage =
  | { asks: true }
  | { wakes: true }
  | { leaves: true }
  | { leads: string; term: number; news?: StreamStatus; frame?: Frame };
type StreamStatus = { connection: Connection; status?: number | undefined };
/** `after` is the position that a delta goes on from: whoever stands elsewhere has missed something and asks. */
type Frame = { kind: string; data: string; after?: number | undefined };

export interface SharedStreamOptions extends EventStreamOptions {
  /** How long a tab waits for another one that has the stream already. */
  askMs?: number;
  /** How long the tab that has the stream may say nothing before another one takes it over. */
  leaderSilenceMs?: number;
}

/** A tab that was asleep answers later than one that is looked at. */
const LOOK_MS = 500;

/**
 * All tabs of one browser that follow the same stream share one connection: a device may open only a few, and a browser
 * holds but six connections to one server. The tab that has the stream passes on what comes in; when it goes or sleeps,
 * another takes over. Web Locks would do this, but browsers have them on https only, and rooms run on plain http.
 */
export function shareStream(
  url: string,
  listener: StreamListener,
  whole: () => string | undefined,
  options: SharedStreamOptions = {},
): EventStream {
  if (typeof BroadcastChannel === 'undefined') return openEventStream(url, listener, options);
  const { askMs = 80, leaderSilenceMs = 45_000 } = options;
  const me = uuid7();
  const channel = new BroadcastChannel(`narada ${url}`);
  let term = 0;
  let stream: EventStream | undefined;
  let news: StreamStatus = { connection: 'connecting' };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (said: TabMessage) => channel.postMessage(said);
  const tell = (more: { news?: StreamStatus; frame?: Frame } = {}) => say({ leads: me, term, ...more });

  function stands(next: StreamStatus): void {
    news = next;
    listener.stands(next.connection, next.status);
  }

  function lead(): void {
    clearTimeout(timer);
    if (stream) return;
    term++;
    tell();
    stream = openEventStream(
      url,
      {
        known: listener.known,
        stands(connection, status) {
          stands({ connection, status });
          tell({ news });
        },
        frame(kind, data) {
          const after = listener.known();
          listener.frame(kind, data);
          tell({ frame: { kind, data, after } });
        },
      },
      { ...options, alive: () => tell() },
    );
  }

  function follow(): void {
    stream?.close();
    stream = undefined;
  }

  /** Whoever has the stream answers; if nobody does, this tab takes it. */
  function ask(patienceMs = askMs): void {
    if (stream) return;
    say({ asks: true });
    expect(patienceMs);
  }

  function expect(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(lead, ms);
  }

  function answer(): void {
    const data = whole();
    tell({ news, ...(data ? { frame: { kind: 'snapshot', data } } : {}) });
  }

  function hear(said: TabMessage): void {
    if ('leads' in said) heardLeader(said);
    else if ('asks' in said) {
      if (stream) answer();
    } else if ('wakes' in said) stream?.wake();
    else if (!stream) expect(Math.random() * askMs);
  }

  function heardLeader(said: Extract<TabMessage, { leads: string }>): void {
    if (said.term < term || (stream && said.term === term && said.leads > me)) {
      if (stream) tell();
      return;
    }
    if (stream) {
      // two took it at once, or this tab slept while another one took over
      follow();
      term = said.term;
      ask();
      return;
    }
    term = said.term;
    expect(leaderSilenceMs);
    if (said.news) stands(said.news);
    const { frame } = said;
    if (!frame) return;
    if (frame.kind === 'delta' && frame.after !== listener.known()) say({ asks: true });
    else listener.frame(frame.kind, frame.data);
  }

  const look = () => {
    if (document.visibilityState === 'visible') ask(LOOK_MS);
  };
  const leave = () => {
    clearTimeout(timer);
    if (stream) say({ leaves: true });
    follow();
  };
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', look);
  ask();

  return {
    wake() {
      if (stream) stream.wake();
      else {
        if (news.connection !== 'live') say({ wakes: true });
        ask(LOOK_MS);
      }
    },
    close() {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', look);
      leave();
      channel.close();
    },
  };
}
