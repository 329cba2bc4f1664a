import { expect, test } from 'vitest';
import { hex, joined, utf8 } from '../src/shared/record/bytes';
import { isConsistent, isIncluded, leafHash } from '../src/shared/record/tree';
import { fromHex, ledger, tree } from './vectors';

const rootOf = (size: number) => fromHex(tree.roots[size - 1] as string);
const leafOf = (n: number) => fromHex(tree.leafHashes[n] as string);
const hashes = (of: { hashes: string[] }) => of.hashes.map(fromHex);
const treeOf = (size: number) => ({ size, root: rootOf(size) });

/** Every proof with one bit turned, one hash less, one more, and two in the other order. */
function spoilt(proof: Uint8Array[]): Uint8Array[][] {
  const turned = proof.map((_, at) =>
    proof.map((one, n) => (n === at ? joined(Uint8Array.of((one[0] as number) ^ 1), one.slice(1)) : one)),
  );
  const swapped = proof.length > 1 ? [[proof[1], proof[0], ...proof.slice(2)] as Uint8Array[]] : [];
  return [...turned, ...swapped, proof.slice(1), proof.slice(0, -1), [...proof, rootOf(1)]].filter(
    other => other.map(hex).join() !== proof.map(hex).join(),
  );
}

test('leaves have the hashes of the vectors', () => {
  expect(tree.leaves.map(leaf => hex(leafHash(fromHex(leaf))))).toEqual(tree.leafHashes);
  expect(ledger.leaves.map(leaf => hex(leafHash(utf8(leaf))))).toEqual(ledger.leafHashes);
});

test('the two leaves of a ledger are in its tree, each in its place', () => {
  const [first, second] = ledger.leafHashes.map(fromHex) as [Uint8Array, Uint8Array];
  const root = fromHex(ledger.root);
  expect(isIncluded(first, 0, 2, root, [second])).toBe(true);
  expect(isIncluded(second, 1, 2, root, [first])).toBe(true);
  expect(isIncluded(first, 1, 2, root, [second])).toBe(false);
  expect(isConsistent({ size: 1, root: first }, { size: 2, root }, [second])).toBe(true);
});

test('every proof of inclusion holds, and no spoilt one', () => {
  expect(tree.inclusion).toHaveLength(36);
  for (const proof of tree.inclusion) {
    const { n, size } = proof;
    expect(isIncluded(leafOf(n), n, size, rootOf(size), hashes(proof))).toBe(true);
    for (const other of spoilt(hashes(proof)))
      expect(isIncluded(leafOf(n), n, size, rootOf(size), other)).toBe(false);
    expect(isIncluded(leafOf(n === 0 ? 7 : 0), n, size, rootOf(size), hashes(proof))).toBe(false);
  }
});

test('every proof of consistency holds, and no spoilt one', () => {
  expect(tree.consistency).toHaveLength(36);
  for (const proof of tree.consistency) {
    const first = treeOf(proof.from);
    const second = treeOf(proof.to);
    expect(isConsistent(first, second, hashes(proof))).toBe(true);
    for (const other of spoilt(hashes(proof))) expect(isConsistent(first, second, other)).toBe(false);
    const another = { ...first, root: rootOf((proof.from % 8) + 1) };
    expect(isConsistent(another, second, hashes(proof))).toBe(false);
    expect(isConsistent(first, { ...second, root: leafOf(3) }, hashes(proof))).toBe(false);
  }
});

test.each([
  [0, 3],
  [4, 3],
  [1.5, 3],
  [Number.NaN, 3],
  [2, Number.POSITIVE_INFINITY],
  [2, 2 ** 60],
])('there is no proof from %d to %d', (from, to) => {
  const root = rootOf(1);
  expect(isConsistent({ size: from, root }, { size: to, root }, [root, root])).toBe(false);
  expect(isIncluded(root, from, from, root, [])).toBe(false);
});
