package dev.narada.log.store;

import dev.narada.log.Format;
import java.time.Clock;

/** The log on a store that was opened already, such as one that is only read. Closing it closes the store. */
public final class StoreLog<E> extends GroupCommitLog<E> {

    public StoreLog(Store store, Format<E> format, Clock clock) {
        super(store, format, clock);
    }

    /** {@code mostInMemory} is how many bytes the ledgers in use may take. */
    StoreLog(Store store, Format<E> format, Clock clock, long mostInMemory) {
        super(store, format, clock, mostInMemory);
    }
}
