package dev.narada.command;

import dev.narada.events.Fact;
import dev.narada.events.Labels;
import dev.narada.log.Recorded;
import dev.narada.log.Tag;
import java.util.Set;
import java.util.stream.Collectors;

/** A fact from the record with the labels by which decisions find it, worked out once for all models. */
public record TaggedFact(Recorded<Fact> fact, Set<Tag> tags) {

    public static TaggedFact of(Recorded<Fact> fact) {
        return new TaggedFact(
                fact, Labels.of(fact.event()).stream().map(Tag::of).collect(Collectors.toUnmodifiableSet()));
    }
}
