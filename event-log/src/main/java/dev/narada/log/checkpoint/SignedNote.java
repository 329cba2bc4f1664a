package dev.narada.log.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures under it, as C2SP's signed-note has it: the text, a blank line, one line for each signature.
 *
 * @param text with the end of its last line; all of it is signed
 */
public record SignedNote(String text, List<Line> signatures) {

    private static final String DASH = "\u2014 ";

    /** One signature: who made it, the hash of the key, and the signature's own bytes. */
    public record Line(String name, byte[] hash, byte[] signature) {

        private String text() {
            var both = Arrays.copyOf(hash, hash.length + signature.length);
            System.arraycopy(signature, 0, both, hash.length, signature.length);
            return DASH + name + " " + Base64.getEncoder().encodeToString(both) + "\n";
        }

        private static Line parse(String line) {
            var parts = line.split(" ", -1);
            if (parts.length != 3 || !line.startsWith(DASH) || parts[1].isEmpty()) {
                throw new IllegalArgumentException("not a signature line: " + line);
            }
            var both = Base64.getDecoder().decode(parts[2]);
            if (both.length <= VerifierKey.HASH_BYTES) {
                throw new IllegalArgumentException("a signature line without a signature: " + line);
            }
            return new Line(
                    parts[1],
                    Arrays.copyOf(both, VerifierKey.HASH_BYTES),
                    Arrays.copyOfRange(both, VerifierKey.HASH_BYTES, both.length));
        }
    }

    public SignedNote {
        if (!text.endsWith("\n") || text.chars().anyMatch(sign -> sign < ' ' && sign != '\n')) {
            throw new IllegalArgumentException("not the text of a note");
        }
        signatures = List.copyOf(signatures);
    }

    /** Reads a whole note; says nothing of whether its signatures hold ({@link VerifierKey#hasSigned}). */
    public static SignedNote parse(String note) {
        var end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || end + 2 == note.length()) {
            throw new IllegalArgumentException("a note without a signature");
        }
        var read = new SignedNote(
                note.substring(0, end + 1),
                note.substring(end + 2).lines().map(Line::parse).toList());
        if (!read.toString().equals(note)) {
            throw new IllegalArgumentException("a note that is written otherwise than it is signed");
        }
        return read;
    }

    /** The bytes that a signature is over. */
    byte[] signed() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The whole note, as it is published. */
    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line.text()));
        return note.toString();
    }
}
