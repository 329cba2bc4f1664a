package dev.narada.log;

import java.util.Set;

/** Events that carry all of these tags and are of any of these types; no types means any type. */
public record Criterion(Set<Tag> tags, Set<String> types) {

    public Criterion {
        tags = Set.copyOf(tags);
        types = Set.copyOf(types);
        if (tags.isEmpty()) {
            throw new IllegalArgumentException("a criterion names at least one tag");
        }
    }

    public boolean matches(Set<Tag> tagsOfEvent, String type) {
        return (types.isEmpty() || types.contains(type)) && tagsOfEvent.containsAll(tags);
    }
}
