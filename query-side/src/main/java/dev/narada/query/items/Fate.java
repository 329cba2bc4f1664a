package dev.narada.query.items;

import dev.narada.events.DecisionId;
import dev.narada.events.Text;
import org.jspecify.annotations.Nullable;

/** What became of an item, by which decision, and why. */
public record Fate(
        State state, @Nullable DecisionId by, @Nullable Text reason) {

    public static final Fate OPEN = new Fate(State.OPEN, null, null);

    /** Whether the room goes on with it. */
    public enum State {
        OPEN,
        PARKED,
        DROPPED,
        ADOPTED
    }
}
