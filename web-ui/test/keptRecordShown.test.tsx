import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MineTab } from '../src/phone/MineTab';
import { KeptRecord } from '../src/phone/record/KeptRecord';
import type { Incident, Trouble } from '../src/phone/record/kept';
import { openKeptStore } from '../src/phone/record/keptStore';
import { forgetRecord, watchRecord } from '../src/phone/record/RememberRecord';
import { known } from '../src/phone/record/remember';
import { speak } from '../src/shared/i18n';
import { imprintOf, imprintWords } from '../src/shared/imprint/imprint';
import { board, phone } from './onPhone';
import { RecordServer, WORKSHOP } from './recordServer';

const device = openKeptStore();
let server: RecordServer;
let seen: { note: string; key: string };

beforeEach(async () => {
  server = new RecordServer();
  server.says('a', 'b', 'c');
  seen = { note: server.note, key: server.key };
  vi.stubGlobal('fetch', server.fetch);
  vi.spyOn(Math, 'random').mockReturnValue(1);
});
afterEach(async () => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  known.value = {};
  await device.forget(WORKSHOP);
});

const keeps = (...incidents: Incident[]) =>
  device.change(WORKSHOP, kept => ({ ...kept, held: seen, incidents }));
const words = async (language: 'pl' | 'en') =>
  (await imprintWords(imprintOf(seen.note)?.root ?? '', language)).join(' ');

/** The files that are offered, by name, as they would be saved. */
function offered() {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => `blob:${blobs.push(blob as Blob) - 1}`);
  return async (name: string) => {
    const link = screen.getByTestId<HTMLAnchorElement>(name);
    expect(link.getAttribute('download')).toBe(name);
    return blobs[Number(link.getAttribute('href')?.slice('blob:'.length))]?.text();
  };
}

test('the imprint that the phone keeps stands in eight words, in the language that is spoken', async () => {
  await keeps();
  render(<KeptRecord id={WORKSHOP} />);
  const line = await screen.findByTestId('kept-record');
  expect(line.textContent).toContain('Odcisk zapisu, który pamięta ten telefon (po 3 wpisach)');
  expect(line.textContent).toContain(await words('pl'));
  await speak('en');
  await waitFor(() => expect(screen.getByTestId('kept-record').textContent).toMatch(/after 3 entries/));
  const english = await words('en');
  await waitFor(() => expect(screen.getByTestId('kept-record').textContent).toContain(english));
});

test('a phone that keeps nothing shows nothing', async () => {
  const { container } = render(<KeptRecord id={WORKSHOP} />);
  await waitFor(() => expect(known.value[WORKSHOP]).toBeDefined());
  expect(container.textContent).toBe('');
});

test.each<[Trouble, string, string]>([
  ['forked', 'inny zapis', 'another record'],
  ['unproved', 'nie dowiódł', 'did not prove'],
  ['smaller', 'mniej, niż pamięta', 'less than'],
  ['restored', 'pamięta więcej niż serwer', 'remembers more than the server'],
  ['key', 'inny klucz', 'another key'],
  ['signature', 'nie pasuje do klucza', 'does not fit'],
])('%s is said in both languages', async (why, polish, english) => {
  await keeps({ why, at: 1, kept: seen, shown: seen });
  render(<KeptRecord id={WORKSHOP} />);
  const told = await screen.findByTestId(`record-${why}`);
  const plain = () => told.textContent?.replaceAll('\u00a0', ' ');
  expect(plain()).toContain(polish);
  await speak('en');
  await waitFor(() => expect(plain()).toContain(english));
});

test('both notes are offered as they came, and both keys where they differ', async () => {
  server.seed = new Uint8Array(32).fill(8);
  const shown = { note: server.note, key: server.key };
  const file = offered();
  await keeps({ why: 'key', at: 1, kept: seen, shown });
  render(<KeptRecord id={WORKSHOP} />);
  await screen.findByTestId('record-key');
  expect(await file('record-phone.txt')).toBe(seen.note);
  expect(await file('record-server.txt')).toBe(shown.note);
  expect(await file('record-keys.txt')).toBe(`${seen.key}\n${shown.key}\n`);
});

test('what was not shown is not offered', async () => {
  await keeps({ why: 'smaller', at: 1, kept: seen, shown: null });
  render(<KeptRecord id={WORKSHOP} />);
  await screen.findByTestId('record-phone.txt');
  expect(screen.queryByTestId('record-server.txt')).toBeNull();
  expect(screen.queryByTestId('record-keys.txt')).toBeNull();
});

test('it stands in what is mine, also for a phone that has no seat any more', async () => {
  await keeps();
  render(<MineTab phone={{ ...phone(board('IDEAS'), null), id: WORKSHOP }} />);
  expect(await screen.findByTestId('kept-record')).toBeTruthy();
});

const asked = () => server.asked.filter(path => path.endsWith('/record/checkpoint')).length;
const room = () => ({ ...phone(board('IDEAS')), id: WORKSHOP });

test('the server is asked after the stream has opened, and not at once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const here = room();
  here.boardLive.connection.value = 'connecting';
  const stop = watchRecord(here);
  await vi.advanceTimersByTimeAsync(60_000);
  here.boardLive.connection.value = 'live';
  await vi.advanceTimersByTimeAsync(19_999);
  expect(asked()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  vi.useRealTimers();
  await vi.waitFor(async () => expect((await device.read(WORKSHOP)).held).toEqual(seen));
  stop();
});

test('it is asked again when a meeting ends, once for all that happens meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const here = room();
  const stop = watchRecord(here);
  await vi.advanceTimersByTimeAsync(20_000);
  await vi.waitFor(() => expect(asked()).toBe(1));
  here.boardSignal.value = board('IDEAS', { session: null });
  here.boardLive.connection.value = 'connecting';
  here.boardLive.connection.value = 'live';
  await vi.advanceTimersByTimeAsync(20_000);
  await vi.waitFor(() => expect(asked()).toBe(2));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked()).toBe(2);
  stop();
});

test('a page that is left asks no more', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  watchRecord(room())();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.asked).toEqual([]);
});

test('whoever leaves takes it along', async () => {
  await keeps();
  await forgetRecord(WORKSHOP);
  expect((await device.read(WORKSHOP)).held).toBeNull();
});
