package dev.narada.log.store;

import java.time.Instant;

/** The last position of a store, 0 when empty, and the time of the commit that it belongs to. */
public record Tail(long position, Instant t) {

    public static final Tail EMPTY = new Tail(0, Instant.EPOCH);
}
