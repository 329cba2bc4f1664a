package dev.narada.log.store;

import dev.narada.log.Recorded;
import dev.narada.log.record.StoredCommit;
import java.util.List;

/** Hands what stands to all that is kept of the log in memory: to followers that keep up, to ledgers in use, and
 * to what is hashed for checkpoints. */
record Announcer<E>(LiveTail<E> live, LedgerCache<E> ledgers, CheckpointMaking checkpoints) {

    void stands(StoredCommit commit, List<Recorded<E>> events) {
        live.add(events);
        ledgers.stands(commit, events);
        checkpoints.stands(commit);
    }

    /** Up to here something stands whose events are not handed on; it is read from the store. */
    void pass(long position) {
        live.pass(position);
        ledgers.pass(position);
    }

    /** Nothing is to be known from memory any more, because some of it was removed. */
    void forget() {
        live.forget();
        ledgers.forget();
    }

    /** Followers have something to read. */
    void wakeAll() {
        live.wakeAll();
    }
}
