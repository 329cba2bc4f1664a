package dev.narada.log.record;

import java.util.ArrayList;
import java.util.List;

/** The Merkle tree of RFC 6962 §2.1 over leaf hashes. */
public final class MerkleTree {

    private MerkleTree() {}

    public static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(0x01, left, right);
    }

    /** The root over these leaf hashes; of none, the hash of nothing. */
    public static byte[] root(List<byte[]> leafHashes) {
        return switch (leafHashes.size()) {
            case 0 -> Sha256.fresh().digest();
            case 1 -> leafHashes.getFirst();
            default -> {
                var split = split(leafHashes.size());
                yield node(root(leafHashes.subList(0, split)), root(leafHashes.subList(split, leafHashes.size())));
            }
        };
    }

    /** What must be known beside one leaf to compute the root, from the bottom up. */
    public static List<byte[]> inclusion(int leaf, List<byte[]> leafHashes) {
        var size = leafHashes.size();
        if (size <= 1) {
            return new ArrayList<>();
        }
        var split = split(size);
        var left = leafHashes.subList(0, split);
        var right = leafHashes.subList(split, size);
        var path = leaf < split ? inclusion(leaf, left) : inclusion(leaf - split, right);
        path.add(root(leaf < split ? right : left));
        return path;
    }

    /** RFC 9162 §2.1.4: what proves that the first {@code earlier} leaves are the start of all these. */
    public static List<byte[]> consistency(int earlier, List<byte[]> leafHashes) {
        if (earlier <= 0 || earlier > leafHashes.size()) {
            throw new IllegalArgumentException("no tree of " + earlier + " leaves in one of " + leafHashes.size());
        }
        return consistency(earlier, leafHashes, true);
    }

    private static List<byte[]> consistency(int earlier, List<byte[]> leafHashes, boolean known) {
        var size = leafHashes.size();
        if (earlier == size) {
            return known ? new ArrayList<>() : new ArrayList<>(List.of(root(leafHashes)));
        }
        var split = split(size);
        var left = leafHashes.subList(0, split);
        var right = leafHashes.subList(split, size);
        var proof = earlier <= split ? consistency(earlier, left, known) : consistency(earlier - split, right, false);
        proof.add(root(earlier <= split ? right : left));
        return proof;
    }

    /** The largest power of two below {@code size}. */
    static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
