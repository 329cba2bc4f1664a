package dev.narada.events;

import dev.narada.events.privacy.TextRedacted;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The labels by which a decision finds a fact: one per id in it, however deep, except in what is sealed. */
public final class Labels {

    private Labels() {}

    /** Labels such as {@code workshop:0190…} and {@code idea:0190…}, sorted. */
    public static SortedSet<String> of(Fact fact) {
        var labels = new TreeSet<String>();
        within(fact).forEach(labels::add);
        if (fact instanceof TextRedacted redacted) {
            labels.add(redacted.kind().name().toLowerCase(Locale.ROOT) + ":" + redacted.item());
        }
        return labels;
    }

    private static Stream<String> within(Object value) {
        return switch (value) {
            case Id id -> Stream.of(id.tag());
            case Sealed _ -> Stream.empty();
            case Collection<?> many -> many.stream().flatMap(Labels::within);
            case Record parts ->
                Arrays.stream(parts.getClass().getRecordComponents())
                        .map(part -> read(part, parts))
                        .flatMap(part -> part == null ? Stream.empty() : within(part));
            default -> Stream.empty();
        };
    }

    private static @Nullable Object read(RecordComponent part, Record whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }
}
