package dev.narada.log;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that is not in the log yet.
 *
 * @param id   of the event; sealed values are bound to it, so it is made before the position is known
 * @param data what goes into the leaf: JSON values as {@code Map}, {@code List}, {@code String}, {@code Long},
 *             {@code Boolean}
 * @param secrets what goes into the vault, in clear
 * @param tags    by which it is found
 * @param cover   what the message that brought it said of itself; null when it said nothing
 */
public record Draft(
        UUID id,
        String type,
        int revision,
        Map<String, Object> data,
        List<Secret> secrets,
        Set<Tag> tags,
        @Nullable Cover cover) {

    public Draft(UUID id, String type, int revision, Map<String, Object> data, List<Secret> secrets, Set<Tag> tags) {
        this(id, type, revision, data, secrets, tags, null);
    }

    /** The same event under the tags and the cover of the message that brings it. */
    public Draft brought(Set<Tag> under, @Nullable Cover by) {
        return new Draft(id, type, revision, data, secrets, under, by);
    }

    /** One sealed field: the name of the key that seals it, such as {@code person:0190…}, and its words. */
    public record Secret(String key, String field, String plaintext) {}
}
