import { expect, test } from 'vitest';
import { frames } from '../src/shared/sse';

async function read(chunks: string[]) {
  const seen: [string, string][] = [];
  let alive = 0;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
  await frames(
    body,
    () => alive++,
    (kind, data) => seen.push([kind, data]),
  );
  return { seen, alive };
}

test('a frame cut into pieces is read as one', async () => {
  const { seen } = await read(['event: del', 'ta\nid: 7\nda', 'ta: {"a"', ':1}\n', '\n']);
  expect(seen).toEqual([['delta', '{"a":1}']]);
});

test('two frames in one piece are two', async () => {
  const { seen } = await read(['event: snapshot\ndata: 1\n\nevent: delta\ndata: 2\n\n']);
  expect(seen).toEqual([
    ['snapshot', '1'],
    ['delta', '2'],
  ]);
});

test('a heartbeat is a sign of life and not a frame', async () => {
  const { seen, alive } = await read([': \n\n', ':\n\n']);
  expect(seen).toEqual([]);
  expect(alive).toBe(2);
});

test('data on several lines and other line ends are understood', async () => {
  const { seen } = await read(['event: delta\r\ndata: {"a":\r\ndata: 1}\r\n\r\n']);
  expect(seen).toEqual([['delta', '{"a":\n1}']]);
});

test('a letter cut in two is still one letter', async () => {
  const bytes = new TextEncoder().encode('data: „ż”\n\n');
  const seen: string[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  await frames(
    body,
    () => undefined,
    (_kind, data) => seen.push(data),
  );
  expect(seen).toEqual(['„ż”']);
});
