package dev.narada.log;

import java.util.List;
import java.util.Set;

/** What a decision depends on: the events that match any of these criteria. */
public record Criteria(List<Criterion> anyOf) {

    public Criteria {
        anyOf = List.copyOf(anyOf);
    }

    public static Criteria of(Criterion... anyOf) {
        return new Criteria(List.of(anyOf));
    }

    public boolean matches(Set<Tag> tags, String type) {
        return anyOf.stream().anyMatch(criterion -> criterion.matches(tags, type));
    }
}
