import { afterEach, expect, test, vi } from 'vitest';
import { BOARD_LISTS } from '../src/shared/applyDelta';
import { openEventStream } from '../src/shared/eventStream';
import { follow, type Live } from '../src/shared/live';

interface View {
  position: number;
  present: number;
}

/** A line that the test speaks through. */
class FakeStream {
  readonly #encoder = new TextEncoder();
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  readonly response = new Response(
    new ReadableStream<Uint8Array>({
      start: controller => {
        this.#controller = controller;
      },
    }),
  );
  say(kind: string, data: unknown) {
    this.#controller?.enqueue(this.#encoder.encode(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`));
  }
  breakOff() {
    this.#controller?.close();
    this.#controller = undefined;
  }
}

let live: Live<View> | undefined;
afterEach(() => {
  live?.close();
  vi.useRealTimers();
});

function open(answers: (FakeStream | number)[], silenceMs = 10_000) {
  const asked: string[] = [];
  const fetch = (async (url: string, init: RequestInit) => {
    asked.push(String(url));
    const answer = answers.shift();
    if (answer === undefined)
      return new Promise<Response>((_, reject) =>
        init.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      );
    if (typeof answer === 'number') return new Response('', { status: answer });
    init.signal?.addEventListener('abort', () => answer.breakOff());
    return answer.response;
  }) as typeof globalThis.fetch;
  live = follow<View>('/board/live', BOARD_LISTS, { fetch, random: () => 0, silenceMs });
  return { live, asked };
}

test('a snapshot and the deltas after it make the view', async () => {
  const stream = new FakeStream();
  const { live } = open([stream]);
  stream.say('snapshot', { position: 5, view: { position: 5, present: 1 } });
  stream.say('delta', { position: 6, changes: { present: 2 } });
  await vi.waitFor(() => expect(live.view.value).toEqual({ position: 6, present: 2 }));
  expect(live.connection.value).toBe('live');
});

test('after a break it goes on from where it was', async () => {
  const first = new FakeStream();
  const second = new FakeStream();
  const { live, asked } = open([first, second]);
  first.say('snapshot', { position: 5, view: { position: 5, present: 1 } });
  await vi.waitFor(() => expect(live.view.value?.position).toBe(5));
  first.breakOff();
  await vi.waitFor(() => expect(asked).toEqual(['/board/live', '/board/live?after=5']), { timeout: 3000 });
  second.say('delta', { position: 7, changes: { present: 3 } });
  await vi.waitFor(() => expect(live.view.value?.present).toBe(3));
});

test('a later snapshot replaces everything', async () => {
  const stream = new FakeStream();
  const { live } = open([stream]);
  stream.say('snapshot', { position: 5, view: { position: 5, present: 1 } });
  stream.say('snapshot', { position: 3, view: { position: 3, present: 9 } });
  await vi.waitFor(() => expect(live.view.value).toEqual({ position: 3, present: 9 }));
});

test('a lost line says since when and keeps the last view', async () => {
  const stream = new FakeStream();
  const { live } = open([stream]);
  stream.say('snapshot', { position: 5, view: { position: 5, present: 1 } });
  await vi.waitFor(() => expect(live.lostSince.value).toBeNull());
  stream.breakOff();
  await vi.waitFor(() => expect(live.connection.value).toBe('lost'));
  expect(live.lostSince.value).toBeTypeOf('number');
  expect(live.view.value?.present).toBe(1);
});

test('a line without a sign of life is given up', async () => {
  const { asked } = open([new FakeStream()], 50);
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1), { timeout: 3000 });
});

test('a server that is away is asked again and a refusal is said', async () => {
  const { live } = open([503, 404]);
  await vi.waitFor(() => expect(live.refusal.value).toBe(404), { timeout: 3000 });
  expect(live.connection.value).toBe('refused');
});

test('a wake after a refusal brings the view', async () => {
  const stream = new FakeStream();
  const { live } = open([401, stream]);
  await vi.waitFor(() => expect(live.connection.value).toBe('refused'));
  live.wake();
  stream.say('snapshot', { position: 1, view: { position: 1, present: 7 } });
  await vi.waitFor(() => expect(live.view.value?.present).toBe(7));
  expect(live.refusal.value).toBeNull();
});

test('only a line that lasted makes the next wait short again', async () => {
  vi.useFakeTimers();
  const lines: FakeStream[] = [];
  const fetch = (async () => {
    const stream = new FakeStream();
    lines.push(stream);
    return stream.response;
  }) as typeof globalThis.fetch;
  const stood: string[] = [];
  const listener = { known: () => undefined, frame() {}, stands: (how: string) => stood.push(how) };
  const stream = openEventStream('/board/live', listener, { fetch, random: () => 1, lastedMs: 10_000 });
  const nextAfter = async (waitMs: number) => {
    const before = lines.length;
    lines.at(-1)?.breakOff();
    await vi.advanceTimersByTimeAsync(waitMs - 1);
    expect(lines.length).toBe(before);
    await vi.advanceTimersByTimeAsync(1);
    expect(lines.length).toBe(before + 1);
  };
  await vi.advanceTimersByTimeAsync(0);
  for (const wait of [1000, 2000, 4000]) await nextAfter(wait);
  await vi.advanceTimersByTimeAsync(10_000);
  await nextAfter(1000);
  stream.close();
  expect(stood.filter(how => how === 'lost').length).toBe(4);
});
