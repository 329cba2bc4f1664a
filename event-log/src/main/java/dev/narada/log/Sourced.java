package dev.narada.log;

import java.util.List;

/**
 * The events that a decision depends on, in order, and the marker that was taken before they were read: nothing at or
 * below it is missing.
 */
public record Sourced<E>(List<Recorded<E>> events, long marker) {

    public Sourced {
        events = List.copyOf(events);
    }
}
