import type { JsonObject } from '../src/record/check/canonical';
import type { Check } from '../src/record/check/fault';
import type { Bundle } from './bundle';
import { checkpoint } from './vectors';

export const NOTHING = Buffer.alloc(32).toString('base64');
const ANOTHER = '0197a000-0000-7000-8000-0000000000aa';

const at = (events: JsonObject[], n: number) => events[n] as JsonObject;

/** What somebody does to a record, by which check it is found, and where; everything else is made to fit. */
export const ATTACKS: [string, Check, number | undefined, (record: Bundle) => Bundle][] = [
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
