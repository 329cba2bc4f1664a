package dev.narada.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/** Checks proofs as §2.1.3.2 and §2.1.4.2 of the RFC have whoever gets them do it, with none of the product's hashing. */
public final class Rfc9162 {

    private Rfc9162() {}

    public static boolean isIncluded(byte[] leafHash, long n, long size, List<byte[]> path, byte[] root) {
        if (n >= size) {
            return false;
        }
        var fn = n;
        var sn = size - 1;
        var r = leafHash;
        for (var p : path) {
            if (sn == 0) {
                return false;
            }
            if (fn % 2 == 1 || fn == sn) {
                r = node(p, r);
                while (fn % 2 == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(r, root);
    }

    public static boolean isConsistent(
            long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
        if (first == second) {
            return proof.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        }
        var path = new ArrayDeque<>(proof);
        if (Long.bitCount(first) == 1) {
            path.addFirst(firstRoot);
        }
        if (path.isEmpty()) {
            return false;
        }
        var fn = first - 1;
        var sn = second - 1;
        while (fn % 2 == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        var fr = path.removeFirst();
        var sr = fr;
        for (var c : path) {
            if (sn == 0) {
                return false;
            }
            if (fn % 2 == 1 || fn == sn) {
                fr = node(c, fr);
                sr = node(c, sr);
                while (fn % 2 == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, firstRoot) && Arrays.equals(sr, secondRoot);
    }

    /** The root over all of these, by the definition. */
    public static byte[] root(List<byte[]> leafHashes) {
        assertThat(leafHashes).isNotEmpty();
        if (leafHashes.size() == 1) {
            return leafHashes.getFirst();
        }
        var split = 1;
        while (2 * split < leafHashes.size()) {
            split *= 2;
        }
        return node(root(leafHashes.subList(0, split)), root(leafHashes.subList(split, leafHashes.size())));
    }

    private static byte[] node(byte[] left, byte[] right) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 1);
            digest.update(left);
            return digest.digest(right);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
