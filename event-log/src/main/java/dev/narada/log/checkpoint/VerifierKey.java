package dev.narada.log.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What signed notes are checked with: the name of a key and its 32 public bytes, as C2SP's signed-note has them.
 *
 * @param name of who signs, without spaces and plus signs
 */
public record VerifierKey(String name, byte[] key) {

    static final byte ED25519 = 0x01;
    static final int HASH_BYTES = 4;

    public VerifierKey {
        if (name.isEmpty() || name.chars().anyMatch(sign -> Character.isWhitespace(sign) || sign == '+')) {
            throw new IllegalArgumentException("not a name of a key: " + name);
        }
        if (key.length != Ed25519.KEY_BYTES) {
            throw new IllegalArgumentException("not the key of an Ed25519 signature");
        }
        key = key.clone();
    }

    /** Reads {@code <name>+<hash>+<key>}. */
    public static VerifierKey parse(String text) {
        var parts = text.strip().split("\\+", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("not a verifier key: " + text);
        }
        var encoded = Base64.getDecoder().decode(parts[2]);
        if (encoded.length == 0 || encoded[0] != ED25519) {
            throw new IllegalArgumentException("not the key of an Ed25519 signature");
        }
        var key = new VerifierKey(parts[0], Arrays.copyOfRange(encoded, 1, encoded.length));
        if (!key.text().equals(text.strip())) {
            throw new IllegalArgumentException("not written as the key of " + parts[0] + " is");
        }
        return key;
    }

    /** {@code <name>+<8 hexadecimal digits of the hash>+<base64 of the algorithm and the key>}. */
    public String text() {
        return name + "+" + hex() + "+" + Base64.getEncoder().encodeToString(encoded());
    }

    /** By which a signature line says whose it is. */
    public byte[] hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return Arrays.copyOf(digest.digest(encoded()), HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether this key signed the note, and nothing passes for its signature; those of others are looked over. */
    public boolean hasSigned(SignedNote note) {
        var own = note.signatures().stream()
                .filter(line -> line.name().equals(name) && Arrays.equals(line.hash(), hash()))
                .toList();
        return !own.isEmpty()
                && own.stream().allMatch(line -> Ed25519.isSignedBy(key, note.signed(), line.signature()));
    }

    private byte[] encoded() {
        var encoded = new byte[1 + key.length];
        encoded[0] = ED25519;
        System.arraycopy(key, 0, encoded, 1, key.length);
        return encoded;
    }

    private String hex() {
        return HexFormat.of().formatHex(hash());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && text().equals(key.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
