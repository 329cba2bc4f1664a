package dev.narada.log.memory;

import dev.narada.log.Format;
import dev.narada.log.store.GroupCommitLog;
import java.time.Clock;

/** A log that lasts as long as the process, for tests. Several may stand on one store, like nodes on one database. */
public final class InMemoryLog<E> extends GroupCommitLog<E> {

    public InMemoryLog(Format<E> format, Clock clock) {
        this(new InMemoryStore(), format, clock);
    }

    public InMemoryLog(InMemoryStore store, Format<E> format, Clock clock) {
        super(store, format, clock);
    }

    /** {@code mostInMemory} is how many bytes the ledgers in use may take decoded; with 0 all is read from the store. */
    public InMemoryLog(InMemoryStore store, Format<E> format, Clock clock, long mostInMemory) {
        super(store, format, clock, mostInMemory);
    }
}
