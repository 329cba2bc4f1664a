package dev.narada.query.plan;

import dev.narada.events.ObjectionId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Text;
import org.jspecify.annotations.Nullable;

/** A reason not to settle it like this; {@code how} is how it was answered, none while it is open. */
public record Objection(
        ObjectionId objectionId,
        ParticipantId by,
        Text reason,
        @Nullable Text how) {

    Objection worded(Text newReason, @Nullable Text newHow) {
        return new Objection(objectionId, by, newReason, newHow);
    }
}
