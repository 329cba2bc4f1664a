package dev.narada.query.items;

import dev.narada.events.DecisionId;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import org.jspecify.annotations.Nullable;

/** What became of an item, by which decision or in which session, and why. */
public record ItemOutcome(
        Kind state,
        @Nullable DecisionId by,
        @Nullable SessionId in,
        @Nullable Text reason) {

    public static final ItemOutcome OPEN = new ItemOutcome(Kind.OPEN, null, null, null);

    /** The room goes on with it in this session. */
    public static ItemOutcome carriedTo(SessionId session) {
        return new ItemOutcome(Kind.OPEN, null, session, null);
    }

    /** Whether the room goes on with it. */
    public enum Kind {
        OPEN,
        PARKED,
        DROPPED,
        ADOPTED
    }
}
