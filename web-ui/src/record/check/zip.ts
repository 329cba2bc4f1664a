import { inflateSync } from 'fflate';
import { crc32 } from './crc32';

const END = 0x06054b50;
const END_BYTES = 22;
const LISTED = 0x02014b50;
const LISTED_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** No record is as large; what claims to be would only fill the memory. */
const LARGEST = 512 * 1024 * 1024;

/** The archive is none, or an entry is not what the archive says of it. */
export class BrokenArchive extends Error {}

interface Entry {
  name: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  at: number;
}

/** The files of an archive by their names, each with the length and the CRC that the archive's list says. */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Uint8Array>();
  try {
    for (const entry of entriesOf(view, bytes)) {
      if (files.has(entry.name)) throw new BrokenArchive(entry.name);
      files.set(entry.name, contentOf(entry, view, bytes));
    }
  } catch (problem) {
    throw problem instanceof BrokenArchive ? problem : new BrokenArchive('', { cause: problem });
  }
  return files;
}

function* entriesOf(view: DataView, bytes: Uint8Array): Generator<Entry> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (view.getUint32(at, true) !== LISTED) throw new BrokenArchive('list');
    const name = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    yield {
      name: new TextDecoder('utf-8', { fatal: true }).decode(part(bytes, at + LISTED_BYTES, name)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    at += LISTED_BYTES + name + rest;
  }
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - END_BYTES; at >= 0; at--) {
    const remark = view.byteLength - END_BYTES - at;
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === remark) return at;
  }
  throw new BrokenArchive('end');
}

function contentOf(entry: Entry, view: DataView, bytes: Uint8Array): Uint8Array {
  if (view.getUint32(entry.at, true) !== LOCAL || entry.size > LARGEST) throw new BrokenArchive(entry.name);
  const names = view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = part(bytes, entry.at + LOCAL_BYTES + names, entry.packed);
  const content = unpacked(entry, packed);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new BrokenArchive(entry.name);
  return content;
}

function unpacked({ method, name, size }: Entry, packed: Uint8Array): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new BrokenArchive(name);
  return inflateSync(packed, { out: new Uint8Array(size) });
}

function part(bytes: Uint8Array, at: number, length: number): Uint8Array {
  if (at + length > bytes.length) throw new BrokenArchive('end');
  return bytes.subarray(at, at + length);
}
