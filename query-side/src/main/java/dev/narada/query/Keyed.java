package dev.narada.query;

/** An element of a list that keeps its id through all changes, so that a change can be sent alone. */
public interface Keyed {
    Object key();
}
