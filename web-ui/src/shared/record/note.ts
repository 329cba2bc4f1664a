import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { fromBase64, hex, joined, same, utf8 } from './bytes';

// Rooms run on plain http, where browsers have no cryptography of their own.
hashes.sha512 = sha512;

const ED25519 = 1;
const HASH_BYTES = 4;
const SIGNATURE_BYTES = 64;
const KEY = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/;
const TEXT =
  /^([^/\s]+\/[^/\s]+)\/([^/\s]+)\n([1-9]\d{0,15})\n(\S{44})\nepoch (0|[1-9]\d{0,8})\nchain (\S{44})\nt (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n$/;
const ROTATION = /^([\s\S]*\n)key (\S+)\nnext (\S+)\n$/;
const SIGNED_BY = /^— (\S+) (\S+)$/;

/** Who signs: C2SP's text of an Ed25519 key. */
export interface VerifierKey {
  name: string;
  hash: Uint8Array;
  key: Uint8Array;
}

/** What a signed note says of a record: C2SP's tlog-checkpoint with the lines that Narada adds. */
export interface Checkpoint {
  /** The installation, which is the name of its key. */
  instance: string;
  ledger: string;
  size: number;
  root: Uint8Array;
  /** The chain over all that it covers. */
  chain: Uint8Array;
  epoch: number;
  /** When it was made, to the letter. */
  t: string;
}

interface Signature {
  name: string;
  hash: Uint8Array;
  bytes: Uint8Array;
}

export interface SignedCheckpoint extends Checkpoint {
  text: string;
  signatures: Signature[];
}

/** Reads the text of a key, with or without the end of its line; nothing where it is none. */
export function parseKey(line: string): VerifierKey | undefined {
  const [, name = '', said = '', encoded = ''] = KEY.exec(line.replace(/\n$/, '')) ?? [];
  const bytes = fromBase64(encoded);
  if (bytes?.length !== 33 || bytes[0] !== ED25519) return undefined;
  const hash = sha256(joined(utf8(`${name}\n`), bytes)).slice(0, HASH_BYTES);
  return hex(hash) === said ? { name, hash, key: bytes.slice(1) } : undefined;
}

interface SignedText {
  text: string;
  signatures: Signature[];
}

/** Reads a note; says nothing of whether it was signed (`isSigned`). */
export function parseNote(note: string): SignedCheckpoint | undefined {
  const signed = parseSigned(note);
  const checkpoint = signed && parseText(signed.text);
  return checkpoint && { ...checkpoint, ...signed };
}

/** The last word of a key: a note on the record when the keys changed, with two lines more, which both keys sign. */
export interface Rotation extends SignedCheckpoint {
  key: VerifierKey;
  next: VerifierKey;
}

export function parseRotation(note: string): Rotation | undefined {
  const signed = parseSigned(note);
  const [, text = '', hands = '', takes = ''] = ROTATION.exec(signed?.text ?? '') ?? [];
  const checkpoint = parseText(text);
  const [key, next] = [parseKey(hands), parseKey(takes)];
  return signed && checkpoint && key && next && { ...checkpoint, ...signed, key, next };
}

/** The key that hands over vouches, and the one that takes over is at hand. */
export const isVouched = (rotation: Rotation): boolean =>
  isSigned(rotation, rotation.key) && isSigned(rotation, rotation.next);

function parseSigned(note: string): SignedText | undefined {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n') || end + 2 === note.length) return undefined;
  const signatures = note
    .slice(end + 2, -1)
    .split('\n')
    .map(parseSignature);
  return signatures.every(one => one !== undefined)
    ? { text: note.slice(0, end + 1), signatures: signatures as Signature[] }
    : undefined;
}

/** The key has signed this note, and the note is of the installation that the key belongs to. */
export function isSigned(note: SignedCheckpoint, by: VerifierKey): boolean {
  const own = note.signatures.filter(({ name, hash }) => name === by.name && same(hash, by.hash));
  return note.instance === by.name && own.length > 0 && own.every(({ bytes }) => holds(bytes, note.text, by));
}

function holds(signature: Uint8Array, text: string, { key }: VerifierKey): boolean {
  try {
    return signature.length === SIGNATURE_BYTES && verify(signature, utf8(text), key, { zip215: false });
  } catch {
    return false;
  }
}

function parseText(text: string): Checkpoint | undefined {
  const [, instance = '', ledger = '', size, root = '', epoch, chain = '', t = ''] = TEXT.exec(text) ?? [];
  const [tree, line] = [fromBase64(root), fromBase64(chain)];
  if (tree?.length !== 32 || line?.length !== 32) return undefined;
  return { instance, ledger, size: Number(size), root: tree, chain: line, epoch: Number(epoch), t };
}

function parseSignature(line: string): Signature | undefined {
  const [, name = '', encoded = ''] = SIGNED_BY.exec(line) ?? [];
  const both = fromBase64(encoded);
  if (!both || both.length <= HASH_BYTES) return undefined;
  return { name, hash: both.slice(0, HASH_BYTES), bytes: both.slice(HASH_BYTES) };
}
