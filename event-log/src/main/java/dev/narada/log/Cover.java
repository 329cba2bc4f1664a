package dev.narada.log;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the message that brought an event said of itself, as far as the event and its leaf do not say it already. It
 * stands in the leaf in clear and for ever: nothing that may have to leave belongs here.
 *
 * @param id       of the message; null when it is the event's own
 * @param t        when the message says it happened; null when it is the commit's time
 * @param metadata of the message
 * @param tags     of the message; null when they are those of the event's format
 */
public record Cover(
        @Nullable String id,
        @Nullable Instant t,
        Map<String, String> metadata,
        @Nullable Set<Tag> tags) {

    public Cover {
        metadata = Map.copyOf(metadata);
        tags = tags == null ? null : Set.copyOf(tags);
    }

    /** Null when there is nothing to say, so that the leaf has no such field. */
    public static @Nullable Cover of(
            @Nullable String id, @Nullable Instant t, Map<String, String> metadata, @Nullable Set<Tag> tags) {
        return id == null && t == null && metadata.isEmpty() && tags == null ? null : new Cover(id, t, metadata, tags);
    }
}
