package dev.narada.log.mongo;

import dev.narada.log.DataKey;
import dev.narada.log.record.Digests;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Wraps data keys under the instance's key (AES-256-GCM, the nonce before the ciphertext). */
record Wrapping(SecretKey instance) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** By which the instance's key is known again without being told. */
    byte[] mark() {
        return Digests.ofRow("instance key of a log", instance.getEncoded());
    }

    byte[] wrap(DataKey key) {
        var nonce = random(NONCE_BYTES);
        try {
            var wrapped = cipher(Cipher.ENCRYPT_MODE, nonce, key.id(), key.name())
                    .doFinal(key.secret().getEncoded());
            return ByteBuffer.allocate(nonce.length + wrapped.length)
                    .put(nonce)
                    .put(wrapped)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot wrap a key", e);
        }
    }

    DataKey unwrap(String name, UUID id, byte[] stored) {
        var bytes = ByteBuffer.wrap(stored);
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var wrapped = new byte[bytes.remaining()];
        bytes.get(wrapped);
        try {
            var secret = cipher(Cipher.DECRYPT_MODE, nonce, id, name).doFinal(wrapped);
            return new DataKey(name, id, new SecretKeySpec(secret, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the key " + name + " does not open with this instance's key; all nodes share one key, and it comes"
                            + " from the same backup as the keys",
                    e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID id, String name) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, instance, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((id + "|" + name).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] random(int bytes) {
        var fresh = new byte[bytes];
        RANDOM.nextBytes(fresh);
        return fresh;
    }
}
