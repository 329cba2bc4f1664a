package dev.narada.events.storage;

import dev.narada.events.Fact;
import dev.narada.events.Id;
import dev.narada.events.Parts;
import dev.narada.events.privacy.TextRedacted;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The labels by which a decision finds a fact: one per id in it, however deep, except in what is sealed. */
public final class Labels {

    private Labels() {}

    /** Labels such as {@code workshop:0190…} and {@code idea:0190…}, sorted. */
    public static SortedSet<String> of(Fact fact) {
        var labels = new TreeSet<String>();
        Parts.of(fact).filter(Id.class::isInstance).map(id -> ((Id) id).tag()).forEach(labels::add);
        if (fact instanceof TextRedacted redacted) {
            labels.add(redacted.kind().name().toLowerCase(Locale.ROOT) + ":" + redacted.item());
        }
        return labels;
    }
}
