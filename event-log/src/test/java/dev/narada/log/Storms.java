package dev.narada.log;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what many writers at once have done to a store, and what of it held. */
final class Storms {

    private final long seed = Long.getLong("narada.seed", System.nanoTime());
    private final AtomicLong conflicts = new AtomicLong();
    private long appends;
    private int begun;
    private int held;

    /** One of them, with a seed of its own. */
    record Storm(long seed, AtomicLong conflicts) {}

    Storm begin() {
        return new Storm(seed + 1_000L * begun++, conflicts);
    }

    /** It left everything in order. */
    void held(long appended) {
        appends += appended;
        held++;
    }

    void tell(String store) {
        Verdict.of(
                "P3 concurrent writers, " + store,
                "seed %d, %,d appends in %d storms, %,d conflicts retried, %s",
                seed,
                appends,
                held,
                conflicts.get(),
                held == begun ? "0 violations" : "VIOLATED in " + (begun - held) + " more");
    }
}
