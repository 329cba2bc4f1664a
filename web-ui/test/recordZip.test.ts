import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { crc32 } from '../src/record/check/crc32';
import { BrokenArchive, readZip } from '../src/record/check/zip';
import { utf8 } from '../src/shared/record/bytes';

const FILES = { 'a.txt': utf8('Żółć'), 'folder/b.txt': utf8('b'.repeat(5000)), empty: new Uint8Array() };

test.each([0, 1, 9] as const)('files are read as they were, packed at level %d', level => {
  const read = readZip(zipSync(FILES, { level }));
  expect(Object.fromEntries(read)).toEqual(FILES);
});

test('the CRC of the standard’s own example', () => {
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
});

test('an archive that is a part of a larger block of memory is read too', () => {
  const zip = zipSync(FILES);
  const block = new Uint8Array(zip.length + 20);
  block.set(zip, 20);
  expect([...readZip(block.subarray(20)).keys()]).toEqual(Object.keys(FILES));
});

test('content that is not what the list says is refused', () => {
  const zip = zipSync({ 'a.txt': utf8('abc') }, { level: 0 });
  zip[30 + 5] = 'x'.charCodeAt(0);
  expect(() => readZip(zip)).toThrow(BrokenArchive);
});

test('a name that stands twice is refused', () => {
  const zip = zipSync({ 'a.txt': utf8('1'), 'b.txt': utf8('2') }, { level: 0 });
  const again = Uint8Array.from(zip, (byte, at) =>
    byte === 'b'.charCodeAt(0) && zip[at + 1] === 46 ? 97 : byte,
  );
  expect(() => readZip(again)).toThrow(BrokenArchive);
});

test.each([0, 1, 21, 22, 100])('%d bytes of nothing are no archive', length => {
  expect(() => readZip(new Uint8Array(length))).toThrow(BrokenArchive);
});
