package dev.narada.app.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes words with a key that is kept nowhere, so that only who brings it reads them again. */
final class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    /**
     * @param key of 256 bits
     */
    Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    String close(String words) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(words.getBytes(UTF_8));
            var box = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, box, NONCE, closed.length);
            return Base64.getEncoder().encodeToString(box);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    String open(String closed) {
        var box = Base64.getDecoder().decode(closed);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(box, NONCE));
            return new String(cipher.doFinal(box, NONCE, box.length - NONCE), UTF_8);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("what was sealed was changed, or another key is brought", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
