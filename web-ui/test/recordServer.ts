import { getPublicKey, hashes, sign } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { hex, joined, utf8 } from '../src/shared/record/bytes';
import { leafHash } from '../src/shared/record/tree';
import { json } from './answers';

hashes.sha512 = sha512;

export const WORKSHOP = '0197a000-0000-7000-8000-000000000001';
const NAME = 'narada/0197a000-0000-7000-8000-00000000000f';
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const node = (left: Uint8Array, right: Uint8Array) => sha256(joined(Uint8Array.of(1), left, right));
const split = (size: number) => 2 ** Math.floor(Math.log2(size - 1));

/** RFC 6962 §2.1, by its own recursion and not by the code that is tested. */
export function rootOf(leaves: Uint8Array[]): Uint8Array {
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  const k = split(leaves.length);
  return node(rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
}

/** RFC 6962 §2.1.2. */
function proof(m: number, leaves: Uint8Array[], whole = true): Uint8Array[] {
  if (m === leaves.length) return whole ? [] : [rootOf(leaves)];
  const k = split(leaves.length);
  return m <= k
    ? [...proof(m, leaves.slice(0, k), whole), rootOf(leaves.slice(k))]
    : [...proof(m - k, leaves.slice(k), false), rootOf(leaves.slice(0, k))];
}

/** RFC 6962 §2.1.1. */
function path(n: number, leaves: Uint8Array[]): Uint8Array[] {
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return n < k
    ? [...path(n, leaves.slice(0, k)), rootOf(leaves.slice(k))]
    : [...path(n - k, leaves.slice(k)), rootOf(leaves.slice(0, k))];
}

/** A server that shows a record, honest until a test makes it otherwise. */
export class RecordServer {
  leaves: Uint8Array[] = [];
  epoch = 0;
  seed: Uint8Array = new Uint8Array(32).fill(7);
  /** The key that is shown, where it is another than the one that signs. */
  shownKey: string | undefined;
  away = false;
  readonly asked: string[] = [];
  change: { note?: (note: string) => string; proof?: (proof: object) => object } = {};
  /** How keys took over, as it is listed. */
  rotations: { note: string }[] = [];
  /** The sizes that were signed, where somebody asks for all of them. */
  signed: number[] = [];

  says(...words: string[]): void {
    this.leaves.push(...words.map(word => leafHash(utf8(word))));
  }

  /** As after a restore from a copy that was made at this size; what comes next begins an epoch. */
  losesAllAfter(size: number): void {
    this.leaves.length = size;
    this.epoch++;
  }

  get key(): string {
    const bytes = this.#keyBytes();
    return `${NAME}+${hex(this.#keyHash())}+${base64(bytes)}`;
  }

  get note(): string {
    return this.noteOf(this.leaves.length);
  }

  /** Another key takes over; the one of before vouches, unless somebody else signs for it. */
  changesKey(seed: Uint8Array, vouching = this.seed): void {
    const [name, hands, before] = [NAME, this.key, this.#keyHash()];
    const text = this.note.slice(0, this.note.lastIndexOf('\n\n') + 1);
    this.seed = seed;
    const signed = `${text}key ${hands}\nnext ${this.key}\n`;
    const line = (hash: Uint8Array, by: Uint8Array) =>
      `— ${name} ${base64(joined(hash, sign(utf8(signed), by)))}\n`;
    this.rotations.push({ note: `${signed}\n${line(before, vouching)}${line(this.#keyHash(), seed)}` });
  }

  noteOf(size: number): string {
    const root = base64(rootOf(this.leaves.slice(0, size)));
    const chain = base64(sha256(utf8(root)));
    const head = `${NAME}/${WORKSHOP}\n${size}\n${root}\n`;
    const text = `${head}epoch ${this.epoch}\nchain ${chain}\nt 2021-11-10T13:00:00.120Z\n`;
    const signature = joined(this.#keyHash(), sign(utf8(text), this.seed));
    return `${text}\n— ${NAME} ${base64(signature)}\n`;
  }

  readonly fetch = async (path: string): Promise<Response> => {
    this.asked.push(path);
    if (this.away) throw new TypeError('network error');
    if (path === '/api/record/key') return new Response(`${this.shownKey ?? this.key}\n`);
    if (path === `/api/workshops/${WORKSHOP}/record/checkpoint`) return this.#checkpoint();
    if (path.endsWith('/record/rotations')) return json(200, this.rotations);
    if (path.endsWith('/record/checkpoints')) return json(200, this.#all());
    const [, size] = /\/record\/checkpoint\?size=(\d+)$/.exec(path) ?? [];
    if (size) return new Response(this.change.note?.(this.noteOf(Number(size))) ?? this.noteOf(Number(size)));
    const [, n, of] = /\/record\/inclusion\?n=(\d+)&size=(\d+)$/.exec(path) ?? [];
    if (n && of) return this.#inclusion(Number(n), Number(of));
    const [, from, to] = /\/record\/consistency\?from=(\d+)&to=(\d+)$/.exec(path) ?? [];
    return from && to ? this.#consistency(Number(from), Number(to)) : json(404, { code: 'NOT_FOUND' });
  };

  #all() {
    return this.signed.map(size => ({
      size,
      position: size * 10,
      t: '2021-11-10T13:00:00.120Z',
      reason: 'PHASE',
    }));
  }

  #inclusion(n: number, size: number): Response {
    const leaves = this.leaves.slice(0, size);
    const made = { n, size, leafHash: base64(leaves[n] as Uint8Array), hashes: path(n, leaves).map(base64) };
    return json(200, this.change.proof?.(made) ?? made);
  }

  #checkpoint(): Response {
    if (this.leaves.length === 0) return json(404, { code: 'CHECKPOINT_UNKNOWN' });
    return new Response(this.change.note?.(this.note) ?? this.note);
  }

  #consistency(from: number, to: number): Response {
    if (to > this.leaves.length) return json(400, { code: 'SIZE_INVALID' });
    const made = { from, to, hashes: proof(from, this.leaves.slice(0, to)).map(base64) };
    return json(200, this.change.proof?.(made) ?? made);
  }

  #keyBytes(): Uint8Array {
    return joined(Uint8Array.of(1), getPublicKey(this.seed));
  }

  #keyHash(): Uint8Array {
    return sha256(joined(utf8(`${NAME}\n`), this.#keyBytes())).slice(0, 4);
  }
}
