package dev.narada.log;

import java.util.List;

/**
 * What proves that an event is in a ledger: RFC 9162 §2.1.3.
 *
 * @param hashes what must be known beside the leaf to compute the root, from the bottom up
 */
public record Inclusion(byte[] leafHash, List<byte[]> hashes) {

    public Inclusion {
        hashes = List.copyOf(hashes);
    }
}
