import { sha256 } from '@noble/hashes/sha2.js';
import { joined, same } from './bytes';

/** The Merkle tree of RFC 6962 over the leaves of a record, and what RFC 9162 has whoever gets a proof do. */
export const leafHash = (leaf: Uint8Array): Uint8Array => sha256(joined(Uint8Array.of(0), leaf));

const node = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(joined(Uint8Array.of(1), left, right));

const odd = (number: number): boolean => number % 2 === 1;

/** Where one is in two trees at once, on the way up. A size may be larger than bits can be counted in. */
class TreePath {
  constructor(
    public first: number,
    public last: number,
  ) {}

  up(): void {
    this.first = Math.floor(this.first / 2);
    this.last = Math.floor(this.last / 2);
  }

  /** The other hash is on the left: this one is a right child, or the last of its row. */
  isRight(): boolean {
    return odd(this.first) || this.first === this.last;
  }

  /** Over the rows in which the last one stands alone. */
  skipAlone(): void {
    while (!odd(this.first) && this.first !== 0) this.up();
  }
}

function isPowerOfTwo(size: number): boolean {
  let rest = size;
  while (rest > 1 && !odd(rest)) rest /= 2;
  return rest === 1;
}

const isSize = (size: number): boolean => Number.isSafeInteger(size) && size >= 1;

/** RFC 9162 §2.1.3.2: the leaf is the n-th of the tree of this size and root. */
export function isIncluded(
  leaf: Uint8Array,
  n: number,
  size: number,
  root: Uint8Array,
  path: readonly Uint8Array[],
): boolean {
  if (!isSize(size) || !Number.isSafeInteger(n) || n < 0 || n >= size) return false;
  const way = new TreePath(n, size - 1);
  let reached = leaf;
  for (const other of path) {
    if (way.last === 0) return false;
    if (way.isRight()) {
      reached = node(other, reached);
      way.skipAlone();
    } else {
      reached = node(reached, other);
    }
    way.up();
  }
  return way.last === 0 && same(reached, root);
}

/** A tree as a checkpoint names it. */
export interface Tree {
  size: number;
  root: Uint8Array;
}

/** RFC 9162 §2.1.4.2: the second tree begins with all that the first one has, in the same order. */
export function isConsistent(first: Tree, second: Tree, path: readonly Uint8Array[]): boolean {
  if (!isSize(first.size) || !isSize(second.size) || first.size > second.size) return false;
  if (first.size === second.size) return path.length === 0 && same(first.root, second.root);
  if (path.length === 0) return false;
  const [start, ...rest] = isPowerOfTwo(first.size) ? [first.root, ...path] : path;
  const way = new TreePath(first.size - 1, second.size - 1);
  while (odd(way.first)) way.up();
  let before = start as Uint8Array;
  let after = before;
  for (const other of rest) {
    if (way.last === 0) return false;
    if (way.isRight()) {
      before = node(other, before);
      after = node(other, after);
      way.skipAlone();
    } else {
      after = node(after, other);
    }
    way.up();
  }
  return way.last === 0 && same(before, first.root) && same(after, second.root);
}
