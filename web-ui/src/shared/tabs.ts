import { uuid7 } from './ids';
import { type Connection, type Hearing, type Line, type LineOptions, openLine } from './line';

/** What the tabs of one browser say to each other about one stream. */
type Said =
  | { asks: true }
  | { wakes: true }
  | { leaves: true }
  | { leads: string; term: number; news?: News; frame?: Frame };
type News = { connection: Connection; status?: number | undefined };
/** `after` is the position that a delta goes on from: whoever stands elsewhere has missed something and asks. */
type Frame = { kind: string; data: string; after?: number | undefined };

export interface TabOptions extends LineOptions {
  /** How long a tab waits for another one that has the line already. */
  askMs?: number;
  /** How long the tab that has the line may say nothing before another one takes it over. */
  leaderSilenceMs?: number;
}

/** A tab that was asleep answers later than one that is looked at. */
const LOOK_MS = 500;

/**
 * All tabs of one browser that follow the same stream share one line: a device may open only a few, and a browser holds
 * but six connections to one server. The tab that has the line passes on what comes in; when it goes or sleeps, another
 * takes over. Web Locks would do this, but browsers have them on https only, and rooms run on plain http.
 */
export function shareLine(
  url: string,
  hearing: Hearing,
  whole: () => string | undefined,
  options: TabOptions = {},
): Line {
  if (typeof BroadcastChannel === 'undefined') return openLine(url, hearing, options);
  const { askMs = 80, leaderSilenceMs = 45_000 } = options;
  const me = uuid7();
  const channel = new BroadcastChannel(`narada ${url}`);
  let term = 0;
  let line: Line | undefined;
  let news: News = { connection: 'connecting' };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (said: Said) => channel.postMessage(said);
  const tell = (more: { news?: News; frame?: Frame } = {}) => say({ leads: me, term, ...more });

  function stands(next: News): void {
    news = next;
    hearing.stands(next.connection, next.status);
  }

  function lead(): void {
    clearTimeout(timer);
    if (line) return;
    term++;
    tell();
    line = openLine(
      url,
      {
        known: hearing.known,
        stands(connection, status) {
          stands({ connection, status });
          tell({ news });
        },
        frame(kind, data) {
          const after = hearing.known();
          hearing.frame(kind, data);
          tell({ frame: { kind, data, after } });
        },
      },
      { ...options, alive: () => tell() },
    );
  }

  function follow(): void {
    line?.close();
    line = undefined;
  }

  /** Whoever has the line answers; if nobody does, this tab takes it. */
  function ask(patienceMs = askMs): void {
    if (line) return;
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

  function hear(said: Said): void {
    if ('leads' in said) heardLeader(said);
    else if ('asks' in said) {
      if (line) answer();
    } else if ('wakes' in said) line?.wake();
    else if (!line) expect(Math.random() * askMs);
  }

  function heardLeader(said: Extract<Said, { leads: string }>): void {
    if (said.term < term || (line && said.term === term && said.leads > me)) {
      if (line) tell();
      return;
    }
    if (line) {
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
    if (frame.kind === 'delta' && frame.after !== hearing.known()) say({ asks: true });
    else hearing.frame(frame.kind, frame.data);
  }

  const look = () => {
    if (document.visibilityState === 'visible') ask(LOOK_MS);
  };
  const leave = () => {
    clearTimeout(timer);
    if (line) say({ leaves: true });
    follow();
  };
  channel.onmessage = ({ data }: MessageEvent<Said>) => hear(data);
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', look);
  ask();

  return {
    wake() {
      if (line) line.wake();
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
