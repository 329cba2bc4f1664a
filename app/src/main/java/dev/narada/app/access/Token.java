package dev.narada.app.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** An opaque secret that opens something. Its bearer has it, the server keeps only its hash. */
public record Token(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A fresh one of 256 bits. */
    public static Token fresh() {
        return ofBytes(32);
    }

    /** A fresh one of 128 bits, short enough for a QR code. */
    static Token brief() {
        return ofBytes(16);
    }

    /** The name under which it is kept. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Token[…]";
    }

    private static Token ofBytes(int size) {
        var bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
