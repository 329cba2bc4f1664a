package dev.narada.log.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Merkle tree of RFC 6962 over leaves that keep coming. Every whole subtree is hashed once and kept, so that a root or
 * a proof, of any size there has been, takes a few hashes along one edge.
 */
public final class GrowingTree {

    private static final int HASH_BYTES = 32;
    private static final int FIRST = 64;

    /** Of each level, from the leaves up, the hashes of its whole subtrees end to end. */
    private final List<Level> levels = new ArrayList<>();

    private static final class Level {
        private byte[] hashes = new byte[FIRST * HASH_BYTES];
        private int count;

        private void add(byte[] hash) {
            if ((count + 1) * HASH_BYTES > hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * hashes.length);
            }
            System.arraycopy(hash, 0, hashes, count++ * HASH_BYTES, HASH_BYTES);
        }

        private byte[] at(int index) {
            return Arrays.copyOfRange(hashes, index * HASH_BYTES, (index + 1) * HASH_BYTES);
        }
    }

    public void add(byte[] leafHash) {
        add(0, leafHash);
    }

    private void add(int height, byte[] hash) {
        if (height == levels.size()) {
            levels.add(new Level());
        }
        var level = levels.get(height);
        level.add(hash);
        if (level.count % 2 == 0) {
            add(height + 1, MerkleTree.node(level.at(level.count - 2), hash));
        }
    }

    /** Number of leaves so far. */
    public int size() {
        return levels.isEmpty() ? 0 : levels.getFirst().count;
    }

    public byte[] leaf(int n) {
        requireWithin(n, size() - 1);
        return levels.getFirst().at(n);
    }

    /** The root over the first {@code size} leaves, one at least. */
    public byte[] root(int size) {
        requireSize(size);
        return root(0, size);
    }

    /** What must be known beside a leaf to compute the root over the first {@code size}, from the bottom up. */
    public List<byte[]> inclusion(int leaf, int size) {
        requireSize(size);
        requireWithin(leaf, size - 1);
        var path = new ArrayList<byte[]>();
        inclusion(leaf, 0, size, path);
        return path;
    }

    private void inclusion(int leaf, int begin, int end, List<byte[]> path) {
        if (end - begin == 1) {
            return;
        }
        var split = begin + MerkleTree.split(end - begin);
        if (leaf < split) {
            inclusion(leaf, begin, split, path);
            path.add(root(split, end));
        } else {
            inclusion(leaf, split, end, path);
            path.add(root(begin, split));
        }
    }

    /** RFC 9162 §2.1.4: what proves that the first {@code earlier} leaves are the start of the first {@code later}. */
    public List<byte[]> consistency(int earlier, int later) {
        requireSize(later);
        if (earlier < 1 || earlier > later) {
            throw new IllegalArgumentException("no tree of " + earlier + " leaves in one of " + later);
        }
        var proof = new ArrayList<byte[]>();
        consistency(earlier, 0, later, true, proof);
        return proof;
    }

    private void consistency(int earlier, int begin, int end, boolean known, List<byte[]> proof) {
        if (earlier == end) {
            if (!known) {
                proof.add(root(begin, end));
            }
            return;
        }
        var split = begin + MerkleTree.split(end - begin);
        if (earlier <= split) {
            consistency(earlier, begin, split, known, proof);
            proof.add(root(split, end));
        } else {
            consistency(earlier, split, end, false, proof);
            proof.add(root(begin, split));
        }
    }

    /** Over a subtree: one that is whole is known, else the left part of it is. */
    private byte[] root(int begin, int end) {
        var size = end - begin;
        if (Integer.bitCount(size) == 1) {
            var height = Integer.numberOfTrailingZeros(size);
            return levels.get(height).at(begin >> height);
        }
        var split = begin + MerkleTree.split(size);
        return MerkleTree.node(root(begin, split), root(split, end));
    }

    private void requireSize(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("no tree of " + size + " leaves");
        }
        requireWithin(size, size());
    }

    private static void requireWithin(int number, int most) {
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("there is no " + number + ", only up to " + most);
        }
    }
}
