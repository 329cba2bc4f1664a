import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { follow, type Live, type LiveOptions } from '../src/shared/live';

interface View {
  position: number;
  present: number;
}

/** A server that counts open streams and can cut them. */
function server() {
  const encoder = new TextEncoder();
  const open = new Set<ReadableStreamDefaultController<Uint8Array>>();
  let asked = 0;
  let most = 0;
  let view = { position: 1, present: 1 };
  const frame = (kind: string, data: unknown) =>
    encoder.encode(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`);
  const fetch = (async (_url: string, init: RequestInit) => {
    asked++;
    let mine: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        mine = controller;
        open.add(controller);
        most = Math.max(most, open.size);
        controller.enqueue(frame('snapshot', { view }));
      },
    });
    init.signal?.addEventListener('abort', () => {
      if (open.delete(mine)) mine.close();
    });
    return new Response(body);
  }) as typeof globalThis.fetch;
  return {
    fetch,
    open,
    asked: () => asked,
    most: () => most,
    say(present: number) {
      view = { position: view.position + 1, present };
      for (const stream of open)
        stream.enqueue(frame('delta', { position: view.position, changes: { present } }));
    },
    cut() {
      for (const stream of open) stream.close();
      open.clear();
    },
  };
}

const tabs: Live<View>[] = [];
let url = '';
beforeEach(() => {
  url = `/board/live?${Math.random()}`;
});
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
});

function openTab(there: ReturnType<typeof server>, options: LiveOptions = {}) {
  const tab = follow<View>(url, {}, { fetch: there.fetch, askMs: 30, ...options });
  tabs.push(tab);
  return tab;
}
const shows = (tab: Live<View>, present: number) =>
  vi.waitFor(() => expect(tab.view.value?.present).toBe(present), { timeout: 5000 });

test('two tabs of one browser show the same over one line', async () => {
  const there = server();
  const first = openTab(there);
  await shows(first, 1);
  const second = openTab(there);
  await shows(second, 1);
  there.say(2);
  await Promise.all([shows(first, 2), shows(second, 2)]);
  expect(second.connection.value).toBe('live');
  expect(there.asked()).toBe(1);
});

test('tabs that open at the same moment end up with one line', async () => {
  const there = server();
  const all = [openTab(there), openTab(there), openTab(there), openTab(there)];
  await Promise.all(all.map(tab => shows(tab, 1)));
  await vi.waitFor(() => expect(there.open.size).toBe(1));
  there.say(2);
  await Promise.all(all.map(tab => shows(tab, 2)));
  expect(there.open.size).toBe(1);
});

test('when the tab that has the line is closed another one takes it over', async () => {
  const there = server();
  const first = openTab(there);
  await shows(first, 1);
  const others = [openTab(there), openTab(there)];
  await Promise.all(others.map(tab => shows(tab, 1)));
  first.close();
  await vi.waitFor(() => expect(there.asked()).toBeGreaterThan(1));
  there.say(3);
  await Promise.all(others.map(tab => shows(tab, 3)));
  await vi.waitFor(() => expect(there.open.size).toBe(1));
});

test('a tab whose leader fell asleep without a word takes the line itself', async () => {
  const there = server();
  const sleeper = new BroadcastChannel(`narada ${url}`);
  sleeper.onmessage = () => {
    sleeper.postMessage({ leads: '0', term: 1, news: { connection: 'live' } });
    sleeper.onmessage = null;
  };
  const tab = openTab(there, { leaderSilenceMs: 100 });
  await shows(tab, 1);
  sleeper.close();
  expect(there.asked()).toBe(1);
});

test('a tab that missed something asks for the whole', async () => {
  const there = server();
  const leader = new BroadcastChannel(`narada ${url}`);
  const answers = [
    { kind: 'snapshot', data: JSON.stringify({ view: { position: 1, present: 1 } }) },
    { kind: 'snapshot', data: JSON.stringify({ view: { position: 9, present: 9 } }) },
  ];
  leader.onmessage = ({ data }) => {
    if (data.asks) leader.postMessage({ leads: '0', term: 1, frame: answers.shift() });
  };
  const tab = openTab(there);
  await shows(tab, 1);
  const gap = JSON.stringify({ position: 9, changes: {} });
  leader.postMessage({ leads: '0', term: 1, frame: { kind: 'delta', data: gap, after: 7 } });
  await shows(tab, 9);
  leader.close();
});

test('a refusal is heard by every tab', async () => {
  const no = { ...server(), fetch: (async () => new Response('', { status: 401 })) as typeof fetch };
  const first = openTab(no);
  await vi.waitFor(() => expect(first.refusal.value).toBe(401));
  const second = openTab(no);
  await vi.waitFor(() => expect(second.refusal.value).toBe(401));
  expect(second.connection.value).toBe('refused');
});
