import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getPublicKey, hashes, sign } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { zipSync } from 'fflate';
import { canonicalBytes, type JsonObject } from '../src/record/check/canonical';
import { PlanFold } from '../src/record/check/fold';
import type { Leaf } from '../src/record/check/form';
import { readZip } from '../src/record/check/zip';
import { hex, joined, utf8 } from '../src/shared/record/bytes';
import { leafHash } from '../src/shared/record/tree';
import { rootOf } from './recordServer';

hashes.sha512 = sha512;

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

const wordsOf = (n: number, { sealed }: Leaf, openings: JsonObject[]) =>
  Object.fromEntries(
    sealed.map(({ field }) => {
      const said = openings.find(one => one.n === n && one.field === field)?.plaintext;
      return [field, (said as string | undefined) ?? null];
    }),
  );

/** A record that the product exported: sixty events, five checkpoints. Its programs were left out. */
export const sample = (): Uint8Array =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, 'samples/record.zip')));

/** The files of a record in the hands of somebody who knows how they are made and changes them. */
export class Bundle {
  readonly files: Map<string, Uint8Array>;

  constructor(zip = sample()) {
    this.files = readZip(zip);
  }

  zip(): Uint8Array {
    return zipSync(Object.fromEntries(this.files));
  }

  get size(): number {
    return this.object('manifest.json').size as number;
  }

  get lastNote(): string {
    return `checkpoints/${this.size}.note`;
  }

  text(name: string): string {
    return text(this.files.get(name) as Uint8Array);
  }

  object(name: string): JsonObject {
    return JSON.parse(this.text(name));
  }

  lines(name: string): JsonObject[] {
    return this.text(name)
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line));
  }

  with(name: string, content: string | JsonObject | JsonObject[]): this {
    const lines = (all: JsonObject[]) => joined(...all.flatMap(one => [canonicalBytes(one), utf8('\n')]));
    const bytes =
      typeof content === 'string'
        ? utf8(content)
        : Array.isArray(content)
          ? lines(content)
          : canonicalBytes(content);
    this.files.set(name, bytes);
    return this;
  }

  manifest(change: JsonObject): this {
    return this.with('manifest.json', { ...this.object('manifest.json'), ...change });
  }

  /** One bit of a file turned over, in its middle. */
  flip(name: string): this {
    const bytes = (this.files.get(name) as Uint8Array).slice();
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] as number) ^ 1;
    this.files.set(name, bytes);
    return this;
  }

  /** The events otherwise, each numbered as it now stands. */
  events(change: (events: JsonObject[]) => JsonObject[]): this {
    const events = change(this.lines('events.jsonl')).map((one, n): JsonObject => ({ ...one, n }));
    return this.with('events.jsonl', events).manifest({ size: events.length });
  }

  relisted(): this {
    const files = [...this.files]
      .filter(([name]) => name !== 'manifest.json')
      .map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: hex(sha256(bytes)) }));
    return this.manifest({ files });
  }

  /** With chain and root as the events make them: all that can be done without the key. */
  rechained(): this {
    return this.manifest({ chain: base64(this.chain()), root: base64(this.root()) }).relisted();
  }

  /** The same record as it was when it had so many events, of which a checkpoint was made. */
  asOf(size: number): this {
    for (const name of [...this.files.keys()])
      if (Number(/(\d+)\.note$/.exec(name)?.[1]) > size) this.files.delete(name);
    const openings = this.lines('openings.jsonl').filter(one => (one.n as number) < size);
    this.with('openings.jsonl', openings).events(all => all.slice(0, size));
    const fold = new PlanFold();
    for (const [n, leaf] of this.lines('events.jsonl').entries())
      fold.take(leaf as unknown as Leaf, wordsOf(n, leaf as unknown as Leaf, openings));
    return this.with('plan.json', fold.view(size)).rechained();
  }

  /** An epoch that begins at this event, as after a restore that kept the events before it. */
  restoredAt(firstN: number): this {
    const created = this.lines('events.jsonl')[firstN]?.t as string;
    const prev = { size: firstN, chain: base64(this.chain(firstN)) };
    const genesis: JsonObject = { ...this.object('genesis.json'), created, prev };
    const epochs = this.object('manifest.json').epochs as JsonObject[];
    return this.manifest({ epochs: [...epochs, { epoch: epochs.length, firstN, genesis }] });
  }

  /** With one checkpoint, of the whole size, by an installation of this key. */
  signedBy(seed: Uint8Array): this {
    for (const name of [...this.files.keys()]) if (name.startsWith('checkpoints/')) this.files.delete(name);
    const { workshopId, epochs } = this.object('manifest.json');
    const instance = 'narada/test';
    const key = joined(Uint8Array.of(1), getPublicKey(seed));
    const hash = sha256(joined(utf8(`${instance}\n`), key)).slice(0, 4);
    const head = `${instance}/${workshopId}\n${this.size}\n${base64(this.root())}\n`;
    const text = `${head}epoch ${(epochs as JsonObject[]).length - 1}\nchain ${base64(this.chain())}\nt 2021-12-01T12:00:00.000Z\n`;
    const signature = base64(joined(hash, sign(utf8(text), seed)));
    return this.with('log.vkey', `${instance}+${hex(hash)}+${base64(key)}\n`)
      .with(this.lastNote, `${text}\n— ${instance} ${signature}\n`)
      .manifest({ instanceId: 'test' })
      .rechained();
  }

  /** Another key signed before this one and vouches for it, unless somebody else does in its name. */
  rotatedFrom(before: Uint8Array, now: Uint8Array, vouching = before): this {
    this.signedBy(now);
    const next = this.text('log.vkey');
    const signed = this.text(this.lastNote);
    const key = new Bundle().signedBy(before).text('log.vkey');
    const text = `${signed.slice(0, signed.lastIndexOf('\n\n') + 1)}key ${key}next ${next}`;
    const hash = (line: string) => Uint8Array.from(Buffer.from(line.split('+')[1] ?? '', 'hex'));
    const line = (of: string, by: Uint8Array) =>
      `— narada/test ${base64(joined(hash(of), sign(utf8(text), by)))}\n`;
    return this.with('rotations/1.note', `${text}\n${line(key, vouching)}${line(next, now)}`).relisted();
  }

  root(): Uint8Array {
    return rootOf(this.#raw().map(leafHash));
  }

  chain(size = this.size): Uint8Array {
    const epochs = this.object('manifest.json').epochs as unknown as {
      firstN: number;
      genesis: JsonObject;
    }[];
    let chain: Uint8Array = new Uint8Array();
    for (const [n, leaf] of this.#raw().slice(0, size).entries()) {
      const begun = epochs.find(one => one.firstN === n);
      if (begun) chain = sha256(joined(Uint8Array.of(2), canonicalBytes(begun.genesis)));
      chain = sha256(joined(Uint8Array.of(3), chain, leafHash(leaf)));
    }
    return chain;
  }

  #raw(): Uint8Array[] {
    return this.text('events.jsonl').split('\n').slice(0, -1).map(utf8);
  }
}
