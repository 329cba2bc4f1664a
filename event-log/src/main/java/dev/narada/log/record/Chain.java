package dev.narada.log.record;

/** The hashes of a ledger: of each leaf, and of each leaf together with all before it. */
public final class Chain {

    private Chain() {}

    /** RFC 6962: SHA-256 of a zero byte and the leaf. */
    public static byte[] leafHash(byte[] leaf) {
        return Sha256.of(0x00, leaf);
    }

    /** The chain before the first event. */
    public static byte[] start(byte[] genesis) {
        return Sha256.of(0x02, genesis);
    }

    /** The chain after one more event. */
    public static byte[] link(byte[] before, byte[] leaf) {
        return Sha256.of(0x03, before, leafHash(leaf));
    }
}
