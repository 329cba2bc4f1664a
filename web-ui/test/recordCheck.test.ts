import { expect, test } from 'vitest';
import type { JsonObject } from '../src/record/check/canonical';
import type { Check } from '../src/record/check/fault';
import { elsewhereIn, Fault, paced, shareOf, verify } from '../src/record/check/program';
import type { Elsewhere } from '../src/record/check/signed';
import { readZip } from '../src/record/check/zip';
import { Bundle, sample } from './bundle';
import { checkpoint } from './vectors';

const UNTOLD = () => undefined;
const ANOTHER = '0197a000-0000-7000-8000-0000000000aa';
const NOTHING = Buffer.alloc(32).toString('base64');

async function said(zip: Uint8Array, elsewhere?: Elsewhere): Promise<[Check | 'fine', number | undefined]> {
  try {
    await verify(zip, UNTOLD, elsewhere);
    return ['fine', undefined];
  } catch (problem) {
    if (!(problem instanceof Fault)) throw problem;
    return [problem.check, problem.n];
  }
}

const at = (events: JsonObject[], n: number) => events[n] as JsonObject;

test('a record that the product exported holds', async () => {
  const found = await verify(sample(), UNTOLD);
  expect(found).toMatchObject({ size: 60, checkpoints: 5, openings: 24, epochs: [{ epoch: 0, firstN: 0 }] });
  expect(found.root).toBe('mOD4Fm+YdRJMrYqjMA0c3xIgO1YZrJoYc5YQSe/Mrg4=');
});

test('what was packed anew with nothing changed holds', async () => {
  expect(await said(new Bundle().rechained().zip())).toEqual(['fine', undefined]);
});

const ATTACKS: [string, Check, number | undefined, (record: Bundle) => Bundle][] = [
  ['a bit turned over in the events', 'files', undefined, b => b.flip('events.jsonl')],
  ['a file more than is listed', 'files', undefined, b => b.with('more.txt', 'more')],
  [
    'a manifest that names a thing twice',
    'files',
    undefined,
    b =>
      b.with(
        'manifest.json',
        b.text('manifest.json').replace('{"audience"', '{"audience":"PUBLIC","audience"'),
      ),
  ],
  [
    'a space in an event',
    'form',
    0,
    b => b.with('events.jsonl', b.text('events.jsonl').replace(':', ': ')).relisted(),
  ],
  [
    'a manifest written otherwise',
    'form',
    undefined,
    b => b.with('manifest.json', b.text('manifest.json').replace('{"audience":', '{ "audience":')),
  ],
  [
    'an event with a member more',
    'form',
    3,
    b => b.events(all => all.map((one, n) => (n === 3 ? { ...one, note: 'x' } : one))).rechained(),
  ],
  [
    'an event taken out',
    'sequence',
    7,
    b =>
      b
        .with(
          'events.jsonl',
          b.lines('events.jsonl').filter((_, n) => n !== 7),
        )
        .relisted(),
  ],
  [
    'two events swapped',
    'sequence',
    4,
    b => {
      const all = b.lines('events.jsonl');
      return b.with('events.jsonl', [...all.slice(0, 4), at(all, 5), at(all, 4), ...all.slice(6)]).relisted();
    },
  ],
  [
    'the end cut off',
    'sequence',
    40,
    b => b.with('events.jsonl', b.lines('events.jsonl').slice(0, 40)).relisted(),
  ],
  [
    'an event told twice',
    'duplicate',
    60,
    b => b.events(all => [...all, { ...at(all, 9), t: at(all, 59).t as string }]).rechained(),
  ],
  [
    'a command told twice',
    'duplicate',
    60,
    b => b.events(all => [...all, { ...at(all, 0), t: at(all, 59).t as string, id: ANOTHER }]).rechained(),
  ],
  [
    'time turned back',
    'time',
    12,
    b =>
      b
        .events(all => all.map((one, n) => (n === 12 ? { ...one, t: '2001-01-01T00:00:00.000Z' } : one)))
        .rechained(),
  ],
  [
    'an event changed',
    'chain',
    59,
    b =>
      b.events(all => all.map((one, n) => (n === 20 ? { ...one, actor: 'facilitator:x' } : one))).relisted(),
  ],
  ['another chain', 'chain', 59, b => b.manifest({ chain: NOTHING })],
  [
    'another genesis',
    'chain',
    0,
    b => b.with('genesis.json', { ...b.object('genesis.json'), origin: 'x' }).relisted(),
  ],
  [
    'an epoch made up',
    'chain',
    30,
    b => {
      const created = at(b.lines('events.jsonl'), 30).t as string;
      const genesis = { ...b.object('genesis.json'), created, prev: { size: 30, chain: NOTHING } };
      const first = b.object('manifest.json').epochs as JsonObject[];
      return b.manifest({ epochs: [...first, { epoch: 1, firstN: 30, genesis }] }).rechained();
    },
  ],
  [
    'a checkpoint of another workshop',
    'signature',
    59,
    b => b.with(b.lastNote, b.text(b.lastNote).replace(/000000000001\n/, '000000000002\n')).relisted(),
  ],
  [
    'a signature changed',
    'signature',
    59,
    b => {
      const note = b.text(b.lastNote);
      return b
        .with(
          b.lastNote,
          note.replace(/(.{9})\n$/, sign => sign.replace(/[A-Za-z]/, one => (one === 'A' ? 'B' : 'A'))),
        )
        .relisted();
    },
  ],
  ['another key', 'signature', undefined, b => b.with('log.vkey', `${checkpoint.verifierKey}\n`).relisted()],
  [
    'an event changed and all rechained',
    'root',
    undefined,
    b =>
      b.events(all => all.map((one, n) => (n === 1 ? { ...one, actor: 'facilitator:x' } : one))).rechained(),
  ],
  ['another root', 'root', 59, b => b.manifest({ root: NOTHING })],
  [
    'an event put in',
    'root',
    undefined,
    b => b.events(all => [...all.slice(0, 5), { ...at(all, 4), id: ANOTHER }, ...all.slice(5)]).rechained(),
  ],
  [
    'the end cut off with its checkpoints',
    'root',
    49,
    b => {
      for (const name of [...b.files.keys()])
        if (Number(/(\d+)\.note$/.exec(name)?.[1]) >= 50) b.files.delete(name);
      return b.events(all => all.slice(0, 50)).rechained();
    },
  ],
  [
    'the words of one event under another',
    'opening',
    undefined,
    b => {
      const all = b.lines('openings.jsonl');
      const swapped = all.map((one, n) =>
        n > 1 ? one : { ...one, plaintext: at(all, 1 - n).plaintext as string },
      );
      return b.with('openings.jsonl', swapped).relisted();
    },
  ],
  [
    'other words',
    'opening',
    undefined,
    b => {
      const all = b.lines('openings.jsonl');
      return b.with('openings.jsonl', [{ ...at(all, 0), plaintext: 'nigdy' }, ...all.slice(1)]).relisted();
    },
  ],
  ...(['9007199254740992', '1e2', '1.0', '-0', '060', 'true', '"60"'] as const).map(
    (size): (typeof ATTACKS)[number] => [
      `${size} events`,
      'files',
      undefined,
      b => b.with('manifest.json', b.text('manifest.json').replace('"size":60', `"size":${size}`)),
    ],
  ),
  ['no events at all', 'files', undefined, b => b.with('events.jsonl', '').manifest({ size: 0 }).relisted()],
  [
    'a checkpoint of nothing',
    'signature',
    undefined,
    b => b.with('checkpoints/0.note', b.text(b.lastNote)).relisted(),
  ],
  [
    'a checkpoint with a line more',
    'signature',
    59,
    b => b.with(b.lastNote, b.text(b.lastNote).replace('Z\n\n', 'Z\nmore 1\n\n')).relisted(),
  ],
  [
    'half a surrogate pair',
    'form',
    0,
    b => b.with('events.jsonl', b.text('events.jsonl').replace('"actor":"', '"actor":"\\ud83d')).relisted(),
  ],
  [
    'a member that stands twice',
    'form',
    0,
    b =>
      b
        .with(
          'events.jsonl',
          b.text('events.jsonl').replace('{"actor":', '{"actor":"facilitator:7","actor":'),
        )
        .relisted(),
  ],
  [
    'an epoch that stands twice',
    'chain',
    0,
    b => {
      const [first] = b.object('manifest.json').epochs as JsonObject[];
      return b.manifest({ epochs: [first as JsonObject, first as JsonObject] });
    },
  ],
  [
    'a second key',
    'signature',
    undefined,
    b => b.with('log.vkey', `${b.text('log.vkey')}${checkpoint.verifierKey}\n`).relisted(),
  ],
  [
    'words opened twice',
    'opening',
    undefined,
    b => {
      const all = b.lines('openings.jsonl');
      return b.with('openings.jsonl', [at(all, 0), ...all]).relisted();
    },
  ],
  [
    'words under the key of another',
    'opening',
    undefined,
    b => {
      const all = b.lines('openings.jsonl');
      return b
        .with('openings.jsonl', [{ ...at(all, 0), key: `ledger:${ANOTHER}` }, ...all.slice(1)])
        .relisted();
    },
  ],
  [
    'words with a sign more that nobody sees',
    'opening',
    undefined,
    b => {
      const all = b.lines('openings.jsonl');
      const first = at(all, 0);
      return b
        .with('openings.jsonl', [{ ...first, plaintext: `${first.plaintext}\u200d` }, ...all.slice(1)])
        .relisted();
    },
  ],
  [
    'a manifest that lists itself',
    'files',
    undefined,
    b => {
      const files = b.object('manifest.json').files as JsonObject[];
      return b.manifest({ files: [...files, { name: 'manifest.json', bytes: 0, sha256: '0'.repeat(64) }] });
    },
  ],
  [
    'an action left out of the plan',
    'plan',
    59,
    b => {
      const plan = b.object('plan.json');
      return b.with('plan.json', { ...plan, actions: (plan.actions as JsonObject[]).slice(1) }).relisted();
    },
  ],
];

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
