package dev.narada.app.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.narada.command.http.Fingerprint;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes documents that lie with the record, and opens them again wherever the instance's key is (AES-256-GCM). */
final class InstanceSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** A seal of its own for each kind of document. */
    InstanceSeal(Fingerprint instance, String kind) {
        this.key = new SecretKeySpec(instance.of("seal", kind), "AES");
    }

    String closed(String id, String document) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, id).doFinal(document.getBytes(UTF_8));
            var whole =
                    ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
            return Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /** Empty where another key closed it, as in a store that was restored without its keys. */
    Optional<String> opened(String id, String closed) {
        try {
            var whole = ByteBuffer.wrap(Base64.getDecoder().decode(closed));
            var nonce = new byte[NONCE_BYTES];
            whole.get(nonce);
            var sealed = new byte[whole.remaining()];
            whole.get(sealed);
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE, nonce, id).doFinal(sealed), UTF_8));
        } catch (GeneralSecurityException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String id) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(id.getBytes(UTF_8));
        return cipher;
    }
}
