package dev.narada.log.checkpoint;

import java.util.regex.Pattern;

/**
 * The last word of a key on a ledger: what the ledger looked like then, and which key signs from there on. Its text is that
 * of a {@link Checkpoint} with two lines more, so that neither can pass for the other; both keys sign it.
 *
 * @param at   what the ledger looked like; its time is when the keys changed
 * @param key  the one that hands over
 * @param next the one that takes over
 */
public record Rotation(Checkpoint at, VerifierKey key, VerifierKey next) {

    private static final Pattern TEXT = Pattern.compile("(?s)(.*\\n)key (\\S+)\\nnext (\\S+)\\n");

    /** Reads the text of a note, to the byte as {@link #text} writes it. */
    public static Rotation parse(String text) {
        var found = TEXT.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("not the text of a rotation");
        }
        return new Rotation(
                Checkpoint.parse(found.group(1)), VerifierKey.parse(found.group(2)), VerifierKey.parse(found.group(3)));
    }

    public String text() {
        return at.text() + "key " + key.text() + "\nnext " + next.text() + "\n";
    }

    /** Signed by the key that hands over, who vouches, and by the one that takes over, who has it. */
    public SignedNote signed(SigningKey key, SigningKey next) {
        return next.alsoSign(key.sign(text()));
    }

    /** Whether both keys signed the note that this was read from. */
    public boolean isSigned(SignedNote note) {
        return note.text().equals(text()) && key.hasSigned(note) && next.hasSigned(note);
    }
}
