import { expect, test } from 'vitest';
import type { JsonObject } from '../src/record/check/canonical';
import type { Check } from '../src/record/check/fault';
import { elsewhereIn, Fault, paced, shareOf, verify } from '../src/record/check/program';
import type { Elsewhere } from '../src/record/check/signed';
import { readZip } from '../src/record/check/zip';
import { Bundle, sample } from './bundle';
import { ATTACKS, NOTHING } from './recordAttacks';
import { checkpoint } from './vectors';

const UNTOLD = () => undefined;

async function said(zip: Uint8Array, elsewhere?: Elsewhere): Promise<[Check | 'fine', number | undefined]> {
  try {
    await verify(zip, UNTOLD, elsewhere);
    return ['fine', undefined];
  } catch (problem) {
    if (!(problem instanceof Fault)) throw problem;
    return [problem.check, problem.n];
  }
}

test('a record that the product exported holds', async () => {
  const found = await verify(sample(), UNTOLD);
  expect(found).toMatchObject({ size: 60, checkpoints: 5, openings: 24, epochs: [{ epoch: 0, firstN: 0 }] });
  expect(found.root).toBe('mOD4Fm+YdRJMrYqjMA0c3xIgO1YZrJoYc5YQSe/Mrg4=');
});

test('what was packed anew with nothing changed holds', async () => {
  expect(await said(new Bundle().rechained().zip())).toEqual(['fine', undefined]);
});

test.each(ATTACKS)('%s is found by the check of %s', async (_, check, n, change) => {
  const [found, where] = await said(change(new Bundle()).zip());
  expect(found).toBe(check);
  if (n !== undefined) expect(where).toBe(n);
});

const SEED = new Uint8Array(32).fill(7);
const NEW_SEED = new Uint8Array(32).fill(8);

test('a record whose key changed holds, and so does an imprint of the key of before', async () => {
  const before = new Bundle().signedBy(SEED);
  const kept = elsewhereIn(before.text(before.lastNote));
  const record = new Bundle().rotatedFrom(SEED, NEW_SEED);
  const found = await verify(record.zip(), UNTOLD, kept);
  expect(found.rotations).toEqual([{ t: '2021-12-01T12:00:00.000Z', size: 60 }]);
  expect(await said(new Bundle().signedBy(NEW_SEED).zip(), kept)).toEqual(['signature', 59]);
});

test.each<[string, number | undefined, (record: Bundle) => Bundle]>([
  ['the key of before did not sign', 59, b => b.rotatedFrom(SEED, NEW_SEED, NEW_SEED)],
  ['it leads to another key', 59, b => b.signedBy(SEED)],
  ['a number is left out', undefined, b => b.with('rotations/3.note', b.text('rotations/1.note')).relisted()],
  ['it is a checkpoint', undefined, b => b.with('rotations/1.note', b.text(b.lastNote)).relisted()],
  [
    'it is of another workshop',
    undefined,
    b =>
      b
        .with('rotations/1.note', b.text('rotations/1.note').replace('000000000001\n', '000000000002\n'))
        .relisted(),
  ],
])('a change of keys is refused for its own reason where %s', async (_, n, change) => {
  const record = change(new Bundle().rotatedFrom(SEED, NEW_SEED));
  expect(await said(record.zip())).toEqual(['rotation', n]);
});

test('a record that goes on after a restore holds, and its second epoch is told', async () => {
  const found = await verify(new Bundle().restoredAt(30).signedBy(SEED).zip(), UNTOLD);
  expect(found.epochs).toEqual([
    { epoch: 0, firstN: 0 },
    { epoch: 1, firstN: 30 },
  ]);
});

test('an imprint of what was lost in the restore is a fork', async () => {
  const before = new Bundle().signedBy(SEED);
  const kept = elsewhereIn(before.text(before.lastNote));
  expect(await said(before.zip(), kept)).toEqual(['fine', undefined]);
  const after = new Bundle().restoredAt(30).signedBy(SEED);
  expect(await said(after.zip(), kept)).toEqual(['fork', 59]);
});

test('an epoch that names another beginning than the one before it came to is found', async () => {
  const moved = new Bundle().restoredAt(30);
  const [first, second] = moved.object('manifest.json').epochs as JsonObject[];
  const genesis = { ...(second?.genesis as JsonObject), prev: { size: 29, chain: NOTHING } };
  const record = moved.manifest({ epochs: [first as JsonObject, { epoch: 1, firstN: 30, genesis }] });
  expect(await said(record.signedBy(SEED).zip())).toEqual(['chain', 30]);
});

test('what is no archive is said, and so is one that is cut', async () => {
  expect(await said(new Uint8Array())).toEqual(['files', undefined]);
  expect(await said(sample().slice(0, 5000))).toEqual(['files', undefined]);
});

test('a byte altered in any file is found; what is altered between the files changes none', async () => {
  const whole = sample();
  const files = readZip(whole);
  let found = 0;
  for (let place = 40; place < whole.length; place += 487) {
    const altered = whole.slice();
    altered[place] = (altered[place] as number) ^ 0x10;
    const [check] = await said(altered);
    if (check === 'fine') expect([place, readZip(altered)]).toEqual([place, files]);
    else found++;
  }
  expect(found).toBeGreaterThan(15);
});

test('an imprint of this record that was kept elsewhere agrees', async () => {
  const bundle = new Bundle();
  const note = elsewhereIn(bundle.text(bundle.lastNote).replace(/\n/g, '\r\n'));
  expect(await said(sample(), note)).toEqual(['fine', undefined]);
});

test('an imprint that tells of another record is a fork, and so is one of a longer record', async () => {
  const root = bundleRoot().replace(/\+/g, '-').replace(/\//g, '_').replace('=', '');
  const printed = (size: number, of = root) =>
    elsewhereIn(`https://x/api/workshops/w/record/checkpoint?size=${size}#${of}`);
  expect(await said(sample(), printed(60))).toEqual(['fine', undefined]);
  expect(await said(sample(), printed(59))).toEqual(['fork', 58]);
  expect(await said(sample(), printed(70))).toEqual(['fork', 69]);
  expect(await said(sample(), printed(60, 'A'.repeat(43)))).toEqual(['fork', 59]);
});

const bundleRoot = () => new Bundle().object('manifest.json').root as string;

test('a QR code without an address says origin, size and root, and is held against the record too', async () => {
  const lines = (root: string) => elsewhereIn(`narada/x/w\r\n60\r\n${root}`);
  expect(await said(sample(), lines(bundleRoot()))).toEqual(['fine', undefined]);
  expect(await said(sample(), lines(NOTHING))).toEqual(['fork', 59]);
});

test('an imprint of another installation is not signed by this key', async () => {
  expect(await said(sample(), elsewhereIn(checkpoint.note))).toEqual(['signature', 6]);
});

test.each(['', 'osiem słów', 'https://x/?size=60#kurz', 'https://x/?size=0#'])('„%s” is no imprint', text =>
  expect(elsewhereIn(text)).toBeUndefined(),
);

test('progress goes forward through all checks to the end', async () => {
  const told: number[] = [];
  await verify(sample(), (check, done, of) => void told.push(shareOf(check, done, of)));
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(told[told.length - 1]).toBeGreaterThan(0.95);
});

test('the page breathes after each slice of work', async () => {
  let now = 0;
  const told: string[] = [];
  const pace = paced(
    (check, done) => told.push(`${check} ${done}`),
    () => now,
  );
  await pace('form', 0, 9);
  expect(pace('form', 1, 9)).toBeUndefined();
  now += 100;
  await pace('form', 2, 9);
  await pace('chain', 0, 9);
  expect(told).toEqual(['form 0', 'form 2', 'chain 0']);
});
