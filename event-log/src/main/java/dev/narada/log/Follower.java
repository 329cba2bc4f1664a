package dev.narada.log;

import java.util.List;

/**
 * Hears every commit once, in order, without gaps. It is called on one thread at a time and must not block; when it
 * throws, it hears the same commit again.
 */
@FunctionalInterface
public interface Follower<E> {

    /** All events of one commit. */
    void on(List<Recorded<E>> commit);

    /**
     * A commit cannot be read. Other ledgers go on; whoever shows this one must stop there and say why, because what
     * comes after stands on what is missing.
     */
    default void unreadable(String ledger, long first, long last, DamagedException why) {
        throw why;
    }
}
