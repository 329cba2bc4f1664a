import { getPublicKey, sign } from '@noble/ed25519';
import { sha256 } from '@noble/hashes/sha2.js';
import { expect, test } from 'vitest';
import { fromBase64, hex, joined, utf8 } from '../src/shared/record/bytes';
import {
  isSigned,
  parseKey,
  parseNote,
  type SignedCheckpoint,
  type VerifierKey,
} from '../src/shared/record/note';
import { checkpoint, fromHex } from './vectors';

const key = parseKey(checkpoint.verifierKey) as VerifierKey;
const note = (text = checkpoint.note) => parseNote(text) as SignedCheckpoint;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

test('the key of the vectors is read, with the end of its line too', () => {
  expect(hex(key.key)).toBe(hex(getPublicKey(fromHex(checkpoint.seed))));
  expect(hex(key.hash)).toBe(checkpoint.verifierKey.split('+')[1]);
  expect(parseKey(`${checkpoint.verifierKey}\n`)).toEqual(key);
});

test.each([
  ['', 'nothing'],
  ['<!doctype html>', 'a page'],
  [checkpoint.verifierKey.replace('+dfb05a9f+', '+dfb05a9e+'), 'another hash'],
  [checkpoint.verifierKey.replace('/0197', '/0198'), 'another name'],
  [checkpoint.verifierKey.slice(0, -1), 'a shorter key'],
  [checkpoint.verifierKey.replace('+AQOh', '+AgOh'), 'another kind of key'],
])('%s is no key: %s', text => expect(parseKey(text)).toBeUndefined());

test('the note of the vectors says what it says and is signed by their key', () => {
  const read = note();
  expect(read).toMatchObject({ instance: key.name, size: 7, epoch: 0, text: checkpoint.text });
  expect(base64(read.root)).toBe('WmH8K1T5z6cXdPJDIUPdQMbLKxGUf69lp9PaXLZRmcg=');
  expect(read.ledger).toBe('0197a000-0000-7000-8000-000000000001');
  expect(isSigned(read, key)).toBe(true);
});

test('no line of the text can be changed', () => {
  for (const [from, to] of [
    ['\n7\n', '\n8\n'],
    ['WmH8', 'WmH9'],
    ['epoch 0', 'epoch 1'],
    ['chain X', 'chain Y'],
    ['.120Z', '.121Z'],
    ['8000-000000000001\n', '8000-000000000002\n'],
  ] as const)
    expect([to, isSigned(note(checkpoint.note.replace(from, to)), key)]).toEqual([to, false]);
});

test('a signature with any of its bytes turned holds no more', () => {
  const [first] = note().signatures;
  for (let at = 0; at < 64; at++) {
    const bytes = Uint8Array.from(first?.bytes ?? [], (byte, n) => (n === at ? byte ^ 1 : byte));
    expect(isSigned({ ...note(), signatures: [{ name: key.name, hash: key.hash, bytes }] }, key)).toBe(false);
  }
});

test('others may sign too, and do not sign for the key', () => {
  const other = '— other.example/log AAAAAAAA\n';
  expect(isSigned(note(checkpoint.note + other), key)).toBe(true);
  expect(isSigned(note(`${checkpoint.text}\n${other}`), key)).toBe(false);
});

test('a key of another installation does not sign for this one', () => {
  const seed = fromHex(checkpoint.seed);
  const name = 'narada/elsewhere';
  const bytes = joined(Uint8Array.of(1), getPublicKey(seed));
  const hash = sha256(joined(utf8(`${name}\n`), bytes)).slice(0, 4);
  const elsewhere = parseKey(`${name}+${hex(hash)}+${base64(bytes)}`) as VerifierKey;
  const signature = joined(hash, sign(utf8(checkpoint.text), seed));
  const read = note(`${checkpoint.text}\n— ${name} ${base64(signature)}\n`);
  expect(isSigned(read, elsewhere)).toBe(false);
});

test.each([
  ['', 'nothing'],
  ['<!doctype html>\n\n<p>\n', 'a page'],
  [checkpoint.text, 'a text without signature'],
  [`${checkpoint.text}\n`, 'no signature after the blank line'],
  [checkpoint.note.slice(0, -1), 'no end of the last line'],
  [checkpoint.note.replace('\n7\n', '\n07\n'), 'a size with a nought before it'],
  [checkpoint.note.replace('epoch 0\n', ''), 'no epoch'],
  [checkpoint.note.replace('mcg=', 'mch='), 'base64 that is written otherwise'],
  [checkpoint.note.replace('— ', '- '), 'another dash'],
])('is no note: %s', text => expect(parseNote(text)).toBeUndefined());

test.each(['A', 'AA=', 'AB==', 'A A=', 'AAA_', 'AA\n=='])('%s is no base64', text =>
  expect(fromBase64(text)).toBeUndefined(),
);
