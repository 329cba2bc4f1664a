import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64, hex, joined, utf8 } from '../../shared/record/bytes';
import type { Archive } from './archive';
import { canonicalBytes } from './canonical';
import { Fault } from './fault';
import type { OpenedWords } from './fold';
import type { Opening } from './form';
import type { Pace } from './pace';

const DOMAIN = joined(utf8('narada.v1'), Uint8Array.of(0));

/** The words of every event, after it was checked that they are those which it sealed. */
export async function opened({ manifest, leaves, openings }: Archive, pace: Pace): Promise<OpenedWords[]> {
  const words: OpenedWords[] = leaves.map(leaf =>
    Object.fromEntries(leaf.sealed.map(one => [one.field, null])),
  );
  let before: Opening | undefined;
  for (const [at, one] of openings.entries()) {
    const leaf = leaves[one.n];
    if (!leaf || (before && !isAfter(one, before))) throw new Fault('opening', one.n, one.field);
    before = one;
    const seal = leaf.sealed.find(({ key, field }) => key === one.key && field === one.field);
    if (one.event !== leaf.id || seal?.c !== commitment(manifest.workshopId, one))
      throw new Fault('opening', one.n, one.field);
    (words[one.n] as OpenedWords)[one.field] = one.plaintext;
    await pace('opening', at, openings.length);
  }
  return words;
}

function commitment(ledger: string, { event, key, field, salt, plaintext }: Opening): string {
  const said = canonicalBytes([ledger, event, key, field, plaintext]);
  return hex(hmac(sha256, fromBase64(salt) as Uint8Array, joined(DOMAIN, said)));
}

function isAfter(one: Opening, other: Opening): boolean {
  if (one.n !== other.n) return one.n > other.n;
  return one.key === other.key ? one.field > other.field : one.key > other.key;
}
