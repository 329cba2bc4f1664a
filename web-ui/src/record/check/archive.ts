import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '../../shared/record/bytes';
import { canonicalBytes, isObject, type Json, type JsonObject, readCanonical, readJson } from './canonical';
import { Fault } from './fault';
import { asLeaf, asManifest, asOpening, type Leaf, type Manifest, type Opening } from './form';
import type { Pace } from './pace';
import { readZip } from './zip';

const FILES = [
  'genesis.json',
  'events.jsonl',
  'openings.jsonl',
  'log.vkey',
  'plan.json',
  'VERIFY.md',
  'Verify.java',
  'verify.py',
];
const NEWLINE = 10;
const NOTE = /^checkpoints\/([1-9]\d{0,15})\.note$/;

/** What an archive holds once it is known to be whole and canonical. */
export interface Archive {
  files: Map<string, Uint8Array>;
  manifest: Manifest;
  genesis: Uint8Array;
  /** The bytes of each event, over which its hash is. */
  lines: Uint8Array[];
  leaves: Leaf[];
  openings: Opening[];
  plan: JsonObject;
}

export const noteSize = (name: string): number | undefined => {
  const size = NOTE.exec(name)?.[1];
  return size === undefined ? undefined : Number(size);
};

/** The first two checks: that each file is the listed one, and that all is written in the one form. */
export async function openArchive(zip: Uint8Array, pace: Pace): Promise<Archive> {
  const files = unzipped(zip);
  const manifest = asManifest(readJson(files.get('manifest.json') ?? new Uint8Array()));
  if (!manifest) throw new Fault('files', undefined, 'manifest.json');
  await listed(files, manifest, pace);
  canonicalFile(files, 'manifest.json');
  canonicalFile(files, 'genesis.json');
  const lines = linesOf(files, 'events.jsonl');
  const leaves: Leaf[] = [];
  const words = linesOf(files, 'openings.jsonl');
  const all = lines.length + words.length;
  for (const [n, line] of lines.entries()) {
    const value = readCanonical(line);
    const leaf = value === undefined ? undefined : asLeaf(value);
    if (!leaf) throw new Fault('form', n);
    leaves.push(leaf);
    await pace('form', n, all);
  }
  const openings: Opening[] = [];
  for (const [at, line] of words.entries()) {
    const value = readCanonical(line);
    const opening = value === undefined ? undefined : asOpening(value);
    if (!opening) throw new Fault('form', undefined, 'openings.jsonl');
    openings.push(opening);
    await pace('form', lines.length + at, all);
  }
  const plan = canonicalFile(files, 'plan.json');
  return {
    files,
    manifest,
    genesis: files.get('genesis.json') as Uint8Array,
    lines,
    leaves,
    openings,
    plan: isObject(plan) ? plan : {},
  };
}

function unzipped(zip: Uint8Array): Map<string, Uint8Array> {
  try {
    return readZip(zip);
  } catch {
    throw new Fault('files', undefined, 'record.zip');
  }
}

async function listed(files: Map<string, Uint8Array>, manifest: Manifest, pace: Pace): Promise<void> {
  const said = new Map(manifest.files.map(one => [one.name, one]));
  if (said.size !== manifest.files.length) throw new Fault('files', undefined, 'manifest.json');
  const names = new Set([...said.keys(), ...FILES, ...files.keys()]);
  names.delete('manifest.json');
  for (const [at, name] of [...names].sort().entries()) {
    await pace('files', at, names.size);
    const [content, entry] = [files.get(name), said.get(name)];
    if (!content || content.length !== entry?.bytes || hex(sha256(content)) !== entry.sha256)
      throw new Fault('files', undefined, name);
  }
  if (said.has('manifest.json')) throw new Fault('files', undefined, 'manifest.json');
}

function canonicalFile(files: Map<string, Uint8Array>, name: string): Json {
  const value = readCanonical(files.get(name) as Uint8Array);
  if (value === undefined) throw new Fault('form', undefined, name);
  return value;
}

function linesOf(files: Map<string, Uint8Array>, name: string): Uint8Array[] {
  const bytes = files.get(name) as Uint8Array;
  if (bytes.length && bytes[bytes.length - 1] !== NEWLINE) throw new Fault('form', undefined, name);
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; ) {
    const to = bytes.indexOf(NEWLINE, from);
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return lines;
}

/** Whether what stands in a file is what a value comes to, byte by byte. */
export const isWritten = (bytes: Uint8Array, value: Json): boolean => {
  const written = canonicalBytes(value);
  return written.length === bytes.length && written.every((byte, at) => byte === bytes[at]);
};
