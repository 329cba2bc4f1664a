import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openKeptStore } from '../src/phone/record/keptStore';
import { RecordCheck } from '../src/record/checking';
import { imprintWords } from '../src/shared/imprint/imprint';
import { Bundle, sample } from './bundle';

const WORKSHOP = '01900000-0000-7000-8000-000000000001';
const EARLIER = Number(
  [...new Bundle().files.keys()]
    .map(name => /(\d+)\.note$/.exec(name)?.[1])
    .filter(Boolean)
    .sort()[0],
);

let file: Uint8Array | undefined;
const asked: string[] = [];

beforeEach(() => {
  file = sample();
  asked.length = 0;
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return file ? new Response(file as Uint8Array<ArrayBuffer>) : new Response('', { status: 503 });
  });
});
afterEach(async () => {
  await openKeptStore().forget(WORKSHOP);
  vi.unstubAllGlobals();
});

async function outcome(given?: string) {
  const check = new RecordCheck(WORKSHOP);
  await check.run(given);
  return check.now.value;
}

const keeps = (note: string) =>
  openKeptStore().change(WORKSHOP, kept => ({ ...kept, held: { note, key: '' } }));

test('what everybody gets is fetched, and found good', async () => {
  expect(await outcome()).toMatchObject({ state: 'good', measure: 'none', found: { size: 60 } });
  expect(asked).toEqual([`/api/workshops/${WORKSHOP}/exports/record.zip?audience=PUBLIC`]);
});

test('what this phone remembers is held against it without being asked', async () => {
  await keeps(new Bundle().text('checkpoints/60.note'));
  expect(await outcome()).toMatchObject({ state: 'good', measure: 'phone' });
});

test('an older record than this phone remembers, sound in itself, is a fork', async () => {
  file = new Bundle().asOf(EARLIER).zip();
  expect(await outcome()).toMatchObject({ state: 'good', found: { size: EARLIER } });
  await keeps(new Bundle().text('checkpoints/60.note'));
  expect(await outcome()).toMatchObject({ state: 'bad', check: 'fork', n: 59 });
});

test('a print of a later record is a fork too, whatever the phone remembers', async () => {
  const note = new Bundle().text('checkpoints/60.note');
  file = new Bundle().asOf(EARLIER).zip();
  expect(await outcome(note)).toMatchObject({ state: 'bad', check: 'fork', n: 59 });
  file = sample();
  expect(await outcome(note)).toMatchObject({ state: 'good', measure: 'given' });
});

test('what does not hold is said with its check and its place', async () => {
  const bundle = new Bundle();
  const openings = bundle.lines('openings.jsonl');
  file = bundle
    .with('openings.jsonl', [{ ...openings[0], plaintext: 'nigdy' }, ...openings.slice(1)] as never)
    .relisted()
    .zip();
  const [first] = openings;
  expect(await outcome()).toEqual({ state: 'bad', check: 'opening', n: first?.n, what: first?.field });
});

test.each(['pl', 'en'] as const)(
  'eight words in %s are found among the imprints of the record',
  async language => {
    const words = await imprintWords(rootOf(EARLIER), language);
    const typed = `  ${words.join(', ').toUpperCase()} `;
    expect(await outcome(typed)).toMatchObject({
      state: 'good',
      measure: 'words',
      worded: { size: EARLIER, t: expect.stringMatching(/^\d{4}-.*Z$/) },
    });
  },
);

test('eight words of no imprint are told from misspelt ones', async () => {
  const words = await imprintWords(rootOf(60), 'pl');
  const turned = [...words].reverse().join(' ');
  expect(await outcome(turned)).toMatchObject({ state: 'strange', found: { size: 60 } });
  expect(await outcome(['gżegżółkka', ...words.slice(1)].join(' '))).toEqual({
    state: 'misspelt',
    words: ['gżegżółkka'],
  });
  expect(await outcome(words.slice(1).join(' '))).toEqual({ state: 'unreadable' });
});

const rootOf = (size: number) => new Bundle().text(`checkpoints/${size}.note`).split('\n')[2] as string;

test('a pasted text that is no imprint is refused before anything is judged', async () => {
  expect(await outcome('osiem słów')).toEqual({ state: 'unreadable' });
});

test('a server that is away says nothing about the record', async () => {
  file = undefined;
  expect(await outcome()).toEqual({ state: 'away' });
});
