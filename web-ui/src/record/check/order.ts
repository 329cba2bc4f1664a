import { sha256 } from '@noble/hashes/sha2.js';
import { joined, toBase64 } from '../../shared/record/bytes';
import { leafHash } from '../../shared/record/tree';
import { type Archive, isWritten } from './archive';
import { canonicalBytes, type JsonObject } from './canonical';
import { Fault } from './fault';
import { follows } from './form';
import { GrowingTree } from './growingTree';
import type { Pace } from './pace';

/** What a record comes to at one size. */
export interface Standing {
  root: string;
  chain: string;
  epoch: number;
}

/** The checks that every event is the one that belongs in its place: sequence, duplicate, time. */
export async function inOrder({ manifest, leaves }: Archive, pace: Pace): Promise<void> {
  await pace('sequence', 0, 1);
  for (const [n, leaf] of leaves.slice(0, manifest.size).entries())
    if (leaf.n !== n || leaf.ledger !== manifest.workshopId) throw new Fault('sequence', n);
  if (leaves.length !== manifest.size)
    throw new Fault('sequence', Math.min(leaves.length, manifest.size), `${leaves.length}`);
  const ids = new Set<string>();
  const commands = new Set<string>();
  let before: string | undefined;
  for (const [n, { id, cmd }] of leaves.entries()) {
    if (ids.has(id) || (cmd !== before && commands.has(cmd))) throw new Fault('duplicate', n);
    ids.add(id);
    commands.add(cmd);
    before = cmd;
  }
  const begun = new Map(manifest.epochs.map(one => [one.firstN, one.genesis.created]));
  let last = '';
  for (const [n, { t }] of leaves.entries()) {
    if (t < last || (begun.get(n) ?? t) !== t) throw new Fault('time', n);
    last = t;
  }
}

/** The chain from the first event to the last, and what the record comes to at each wanted size. */
export async function standings(
  archive: Archive,
  wanted: Set<number>,
  pace: Pace,
): Promise<Map<number, Standing>> {
  const { manifest, lines } = archive;
  const starts = epochsOf(archive);
  const tree = new GrowingTree();
  const found = new Map<number, Standing>();
  let chain: Uint8Array = new Uint8Array();
  let epoch = -1;
  for (const [n, line] of lines.entries()) {
    const genesis = starts.get(n);
    if (genesis) {
      if (!follows(genesis, manifest.workshopId, n, toBase64(chain))) throw new Fault('chain', n);
      chain = sha256(joined(Uint8Array.of(2), canonicalBytes(genesis)));
      epoch++;
    }
    const leaf = leafHash(line);
    chain = sha256(joined(Uint8Array.of(3), chain, leaf));
    tree.add(leaf);
    if (wanted.has(n + 1)) found.set(n + 1, { root: toBase64(tree.root()), chain: toBase64(chain), epoch });
    await pace('chain', n, lines.length);
  }
  if (toBase64(chain) !== manifest.chain) throw new Fault('chain', manifest.size - 1);
  return found;
}

function epochsOf({ manifest, genesis }: Archive): Map<number, JsonObject> {
  const { epochs, size } = manifest;
  if (!epochs[0] || !isWritten(genesis, epochs[0].genesis)) throw new Fault('chain', 0, 'genesis.json');
  const starts = new Map<number, JsonObject>();
  for (const [k, one] of epochs.entries()) {
    const before = epochs[k - 1]?.firstN;
    const begins = before === undefined ? one.firstN === 0 : one.firstN > before;
    if (one.epoch !== k || !begins || one.firstN >= size)
      throw new Fault('chain', Math.min(one.firstN, size - 1));
    starts.set(one.firstN, one.genesis);
  }
  return starts;
}
