package dev.narada.log.record;

import dev.narada.log.Cover;
import dev.narada.log.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cover of a message as a member of its leaf: {@code {id, meta, t, tags}}, each absent when there is none. */
final class Covers {

    /** The member's name. */
    static final String NAME = "cover";

    private Covers() {}

    static Map<String, Object> write(Cover cover) {
        var member = new TreeMap<String, Object>();
        if (cover.id() != null) {
            member.put("id", cover.id());
        }
        if (!cover.metadata().isEmpty()) {
            member.put("meta", new TreeMap<String, Object>(cover.metadata()));
        }
        if (cover.t() != null) {
            member.put("t", cover.t().toString());
        }
        if (cover.tags() != null) {
            member.put("tags", cover.tags().stream().map(Tag::toString).sorted().toList());
        }
        return member;
    }

    static @Nullable Cover read(@Nullable Object member) {
        if (member == null) {
            return null;
        }
        if (!(member instanceof Map<?, ?> cover)) {
            throw new IllegalArgumentException("a leaf with a cover that is none");
        }
        return new Cover(text(cover.get("id")), instant(cover.get("t")), metadata(cover), tags(cover.get("tags")));
    }

    private static Map<String, String> metadata(Map<?, ?> cover) {
        return cover.get("meta") instanceof Map<?, ?> metadata
                ? metadata.entrySet().stream()
                        .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (String) entry.getValue()))
                : Map.of();
    }

    private static @Nullable Set<Tag> tags(@Nullable Object tags) {
        return tags instanceof List<?> labels
                ? labels.stream().map(label -> Tag.of((String) label)).collect(Collectors.toUnmodifiableSet())
                : null;
    }

    private static @Nullable Instant instant(@Nullable Object t) {
        return t instanceof String text ? Instant.parse(text) : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }
}
