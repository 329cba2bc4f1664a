package dev.narada.log.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Signatures of RFC 8032 with keys as their 32 bytes, by what every Java has. */
final class Ed25519 {

    static final int KEY_BYTES = 32;
    static final int SIGNATURE_BYTES = 64;

    private static final String NAME = "Ed25519";
    /** What X.509 writes before the 32 bytes of such a key. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /** The pair of this secret: the generator takes its secret from the random bytes that it is given. */
    static KeyPair pair(byte[] secret) {
        requireLength(secret, KEY_BYTES);
        try {
            var generator = KeyPairGenerator.getInstance(NAME);
            generator.initialize(255, new Given(secret));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static byte[] bytes(PublicKey key) {
        var encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, X509.length, encoded.length);
    }

    static byte[] sign(PrivateKey key, byte[] text) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Whether the key made this signature of the text; a key that is none has made nothing. */
    static boolean isSignedBy(byte[] key, byte[] text, byte[] signed) {
        requireLength(key, KEY_BYTES);
        try {
            var encoded = Arrays.copyOf(X509, X509.length + KEY_BYTES);
            System.arraycopy(key, 0, encoded, X509.length, KEY_BYTES);
            var signature = Signature.getInstance(NAME);
            signature.initVerify(KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded)));
            signature.update(text);
            return signed.length == SIGNATURE_BYTES && signature.verify(signed);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static void requireLength(byte[] bytes, int length) {
        if (bytes.length != length) {
            throw new IllegalArgumentException("not a key of " + length + " bytes");
        }
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("every Java has " + NAME, e);
    }

    /** Randomness that is known beforehand. */
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final byte[] secret;

        private Given(byte[] secret) {
            this.secret = secret.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            requireLength(bytes, secret.length);
            System.arraycopy(secret, 0, bytes, 0, bytes.length);
        }
    }
}
