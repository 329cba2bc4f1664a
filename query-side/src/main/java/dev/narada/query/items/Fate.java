package dev.narada.query.items;

import dev.narada.events.DecisionId;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import org.jspecify.annotations.Nullable;

/** What became of an item, by which decision or in which session, and why. */
public record Fate(
        State state,
        @Nullable DecisionId by,
        @Nullable SessionId in,
        @Nullable Text reason) {

    public static final Fate OPEN = new Fate(State.OPEN, null, null, null);

    /** The room goes on with it in this session. */
    public static Fate carriedTo(SessionId session) {
        return new Fate(State.OPEN, null, session, null);
    }

    /** Whether the room goes on with it. */
    public enum State {
        OPEN,
        PARKED,
        DROPPED,
        ADOPTED
    }
}
