package dev.narada.query.record;

import dev.narada.log.KeptCheckpoint;
import dev.narada.log.checkpoint.Checkpoint;
import dev.narada.log.checkpoint.SignedNote;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of paper says of the record: of how many events, and the root over them. Paper cannot be changed
 * afterwards, so that whoever has it can hold the record to it.
 *
 * @param root  as the note has it
 * @param found where the note is, with the root behind it; where the server has no address for everybody, the beginning
 *              of the note itself
 */
public record Imprint(long size, String root, String found) {

    private static final int SHORT = 12;

    /** {@code base} is where the server is found by everybody, if that is known. */
    public static Imprint of(KeptCheckpoint kept, @Nullable String base) {
        var checkpoint = Checkpoint.parse(SignedNote.parse(kept.note()).text());
        var root = Base64.getEncoder().encodeToString(checkpoint.root());
        var found = base == null
                ? checkpoint.origin() + "\n" + kept.size() + "\n" + root
                : base + "/api/workshops/" + kept.ledger() + "/record/checkpoint?size=" + kept.size() + "#"
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(checkpoint.root());
        return new Imprint(kept.size(), root, found);
    }

    /** As much of the root as somebody compares by eye. */
    public String shortRoot() {
        return root.substring(0, SHORT);
    }
}
