import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { RecordImprint } from '../src/board/pages/RecordImprint';
import pl from '../src/i18n/pl.json';
import { lang, teach } from '../src/shared/i18n';
import { imprintOf, imprintWords, wordList, wordNumbers } from '../src/shared/imprint/imprint';

/** Of event-log's vectors/checkpoint.json. */
const ROOT = 'WmH8K1T5z6cXdPJDIUPdQMbLKxGUf69lp9PaXLZRmcg=';
const NOTE = `narada/0197a000-0000-7000-8000-00000000000f/0197a000-0000-7000-8000-000000000001
7
${ROOT}
epoch 0
chain X6qnT0qy4FOgIR+jd3MTXMxwQmLs/5L0Zo5zHwZsi8A=
t 2021-11-10T13:00:00.120Z

— narada/0197a000-0000-7000-8000-00000000000f 37Banz0=
`;

beforeAll(() => teach('pl', pl));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test.each(['pl', 'en'] as const)('%s has 2048 short words, none twice', async language => {
  const list = await wordList(language);
  expect(list).toHaveLength(2048);
  expect(new Set(list).size).toBe(2048);
  for (const word of list) expect(word).toMatch(/^[a-ząćęłńóśźż]{3,8}$/);
});

test('eight words are the first 88 bits of the root, eleven bits each', () => {
  const bits = 0x5a61fc2b54f9cfa71774f2n;
  const numbers = Array.from({ length: 8 }, (_, n) => Number((bits >> BigInt(77 - 11 * n)) & 2047n));
  expect(wordNumbers(ROOT)).toEqual(numbers);
  expect(wordNumbers(`${'/'.repeat(43)}=`)).toEqual(Array(8).fill(2047));
});

test('both languages speak of the same numbers', async () => {
  for (const language of ['pl', 'en'] as const) {
    const list = await wordList(language);
    const words = await imprintWords(ROOT, language);
    expect(words.map(word => list.indexOf(word))).toEqual(wordNumbers(ROOT));
  }
});

test('a note is read by its first lines, and what is none is not', () => {
  expect(imprintOf(NOTE)).toEqual({ size: 7, root: ROOT });
  for (const none of ['', '{}', NOTE.replace('\n7\n', '\n0\n'), NOTE.replace(ROOT, 'WmH8')])
    expect(imprintOf(none)).toBeUndefined();
});

test('the board shows the words and where the note is found', async () => {
  lang.value = 'pl';
  const fetched = vi.fn(async () => new Response(NOTE));
  vi.stubGlobal('fetch', fetched);
  render(<RecordImprint workshopId="w" />);
  const shown = await screen.findByTestId('board-imprint');
  expect(fetched).toHaveBeenCalledWith('/api/workshops/w/record/checkpoint', expect.anything());
  expect([...shown.querySelectorAll('li')].map(each => each.textContent)).toEqual(
    await imprintWords(ROOT, 'pl'),
  );
  expect(shown.textContent).toContain('po 7 wpisach');
  expect(shown.querySelector('img')?.getAttribute('src')).toBe(
    '/api/workshops/w/record/checkpoint/qr.svg?size=7',
  );
});

test('while there is no note there is nothing on the board', async () => {
  const fetched = vi.fn(async () => new Response('{"status":404}', { status: 404 }));
  vi.stubGlobal('fetch', fetched);
  render(<RecordImprint workshopId="w" />);
  await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
  expect(screen.queryByTestId('board-imprint')).toBeNull();
});
