package dev.narada.log;

import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key under a name. Another key under the same name, made after this one was destroyed, has another id. */
public record DataKey(String name, UUID id, SecretKey secret) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A key that nobody else has. */
    public static DataKey fresh(String name) {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return of(name, secret);
    }

    public static DataKey of(String name, byte[] secret) {
        return new DataKey(name, UUID.randomUUID(), new SecretKeySpec(secret, "AES"));
    }
}
