import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../event-log/src/test/resources/vectors');

/** What the server's own tests hold to as well: worked out from the RFCs by programs of their own. */
const vector = (name: string) => JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8'));

interface Tree {
  leaves: string[];
  leafHashes: string[];
  roots: string[];
  inclusion: { n: number; size: number; hashes: string[] }[];
  consistency: { from: number; to: number; hashes: string[] }[];
}

export const tree: Tree = vector('tree.json');
export const ledger: { leaves: string[]; leafHashes: string[]; root: string } = vector('ledger.json');
export const checkpoint: { seed: string; verifierKey: string; leaves: string[]; text: string; note: string } =
  vector('checkpoint.json');

export const fromHex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
