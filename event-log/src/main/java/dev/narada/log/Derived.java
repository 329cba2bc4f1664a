package dev.narada.log;

import java.util.Optional;

/**
 * What was made of the events of one ledger, to be found again while these are in memory. It goes when they go: when
 * they make room for others, and at once when something in the ledger was removed.
 */
public interface Derived {

    /** Of a ledger that is not in memory: nothing is found, and nothing kept. */
    Derived NOTHING = new Derived() {
        @Override
        public Optional<Object> find(Object key) {
            return Optional.empty();
        }

        @Override
        public void keep(Object key, Object value, long bytes) {
            // There is nothing that it could go with.
        }
    };

    Optional<Object> find(Object key);

    /** Keeps a value that takes about so many bytes, in the place of what was there. */
    void keep(Object key, Object value, long bytes);
}
