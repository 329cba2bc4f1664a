package dev.narada.query.record;

import dev.narada.log.checkpoint.Rotation;
import dev.narada.log.checkpoint.SignedNote;
import java.time.Instant;

/**
 * One change of the key that signs checkpoints, as it is listed.
 *
 * @param size how many events there were then
 * @param key  the one that handed over
 * @param next the one that took over
 * @param note signed with both
 */
public record KeyRotation(long size, Instant t, String key, String next, String note) {

    public static KeyRotation of(String note) {
        var rotation = Rotation.parse(SignedNote.parse(note).text());
        var at = rotation.at();
        return new KeyRotation(
                at.size(), at.t(), rotation.key().text(), rotation.next().text(), note);
    }
}
