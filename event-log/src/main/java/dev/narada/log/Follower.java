package dev.narada.log;

import java.util.List;

/** Hears every commit once, in order, without gaps. It is called on one thread at a time and must not block. */
@FunctionalInterface
public interface Follower<E> {

    /** All events of one commit. */
    void on(List<Recorded<E>> commit);
}
