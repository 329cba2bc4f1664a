package dev.narada.app.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/** An opaque secret that opens something. Its bearer has it, the server keeps only its hash. */
public record Token(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern WHOLE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A fresh one of 256 bits. */
    public static Token fresh() {
        return ofBytes(32);
    }

    /** A fresh one of 128 bits, short enough for a QR code. */
    static Token brief() {
        return ofBytes(16);
    }

    /** One that is always the same for these 32 bytes, which only this server can make. */
    static Token of(byte[] bytes) {
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it looks like one of 256 bits. */
    boolean isWhole() {
        return WHOLE.matcher(secret).matches();
    }

    /** How what is kept under this hash is called before others: nothing leads from there to the token. */
    static UUID idOf(String hash) {
        var digits = hash.substring(0, 32);
        return new UUID(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
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
        return of(bytes);
    }
}
