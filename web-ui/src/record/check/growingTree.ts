import { sha256 } from '@noble/hashes/sha2.js';
import { joined } from '../../shared/record/bytes';

const node = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(joined(Uint8Array.of(1), left, right));

/** The Merkle tree of RFC 6962 as it grows: the roots of its full subtrees, the largest first. */
export class GrowingTree {
  readonly #full: Uint8Array[] = [];
  #size = 0;

  add(leafHash: Uint8Array): void {
    let right = leafHash;
    this.#size++;
    for (let at = this.#size; at % 2 === 0; at /= 2) right = node(this.#full.pop() as Uint8Array, right);
    this.#full.push(right);
  }

  root(): Uint8Array {
    return this.#full.reduceRight((root, left) => node(left, root));
  }
}
