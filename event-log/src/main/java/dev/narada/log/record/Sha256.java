package dev.narada.log.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over parts laid end to end. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static byte[] of(int prefix, byte[]... parts) {
        var digest = fresh();
        digest.update((byte) prefix);
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }
}
