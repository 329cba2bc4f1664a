package dev.narada.log;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger is proved with.
 *
 * @param genesis the canonical bytes that its chain starts from
 * @param entries one per event, in order
 */
public record Proofs(byte[] genesis, List<Entry> entries) {

    /** The exact bytes of a leaf, the chain after it, and its sealed fields. */
    public record Entry(long position, byte[] leaf, byte[] chain, List<Opening> openings) {}

    /** One sealed field: what its commitment is made of; salt and plaintext are null once removed. */
    public record Opening(
            UUID event,
            String key,
            String field,
            byte @Nullable [] salt,
            @Nullable String plaintext) {}
}
