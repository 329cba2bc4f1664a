package dev.narada.command.privacy;

import dev.narada.command.Model;
import dev.narada.events.Fact;
import dev.narada.events.Id;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.log.Recorded;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The events that carry words in one field of an item, and whether that field was redacted already. */
record Redaction(List<UUID> events, boolean done) {

    static Model<Redaction> of(WorkshopId workshop, Id item, String field) {
        return Model.of(new Redaction(List.of(), false))
                .about(workshop, item)
                .onAny((redaction, recorded) -> redaction.after(recorded, field));
    }

    private Redaction after(Recorded<Fact> recorded, String field) {
        if (recorded.event() instanceof TextRedacted redacted) {
            return redacted.field().equals(field) ? new Redaction(List.of(), true) : this;
        }
        return hasWords(recorded.event(), field)
                ? new Redaction(
                        Stream.concat(events.stream(), Stream.of(recorded.id())).toList(), false)
                : this;
    }

    private static boolean hasWords(Fact fact, String field) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .anyMatch(component -> read(component, fact) instanceof Text);
    }

    private static @Nullable Object read(RecordComponent component, Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
