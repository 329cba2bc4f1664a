package dev.narada.log.record;

import dev.narada.log.DataKey;
import dev.narada.log.Keys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By what another request under the same command id is told apart: an HMAC under a data key, with the id of that key
 * before it. Who has only the record can try no guesses, and once the key is destroyed nobody can.
 */
public final class RequestHash {

    private static final byte VERSION = 2;
    private static final int LENGTH = 1 + 2 * Long.BYTES + 32;
    private static final String MAC = "HmacSHA256";
    private static final byte[] PURPOSE = "narada request".getBytes(StandardCharsets.US_ASCII);

    private RequestHash() {}

    public static byte[] of(DataKey key, byte[] request) {
        return ByteBuffer.allocate(LENGTH)
                .put(VERSION)
                .putLong(key.id().getMostSignificantBits())
                .putLong(key.id().getLeastSignificantBits())
                .put(mac(mac(key.secret().getEncoded(), PURPOSE), request))
                .array();
    }

    /** Whether it is the same request, as far as that can be told: what was blanked, or whose key is gone, fits any. */
    public static boolean fits(byte[] stored, byte[] request, Keys keys) {
        return keyId(stored)
                .map(keys::find)
                .map(key -> MessageDigest.isEqual(stored, of(key, request)))
                .orElse(true);
    }

    /** Whether nobody will ever be able to tell by it what was asked. */
    public static boolean isDead(byte[] stored, Keys keys) {
        return keyId(stored).filter(id -> keys.find(id) == null).isPresent();
    }

    private static Optional<UUID> keyId(byte[] stored) {
        if (stored.length != LENGTH || stored[0] != VERSION) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(stored, 1, 2 * Long.BYTES);
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static byte[] mac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + MAC, e);
        }
    }
}
