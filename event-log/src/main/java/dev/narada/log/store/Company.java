package dev.narada.log.store;

import dev.narada.log.Underway;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/**
 * How many are on their way to the writer. Where others are, it waits a moment for their company: a flush costs the same
 * for one commit and for fifty, and on a machine with one processor whoever writes keeps them from coming. Whoever is
 * alone never waits.
 */
final class Company {

    /** About as long as a slow disk takes for a flush. */
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(12);

    /** Whoever does not come for so long is not waited for. */
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(2);

    private static final long LOOK = TimeUnit.MICROSECONDS.toNanos(200);

    private final AtomicInteger underway = new AtomicInteger();

    Underway underway() {
        underway.incrementAndGet();
        var over = new AtomicBoolean();
        return () -> {
            if (!over.getAndSet(true)) {
                underway.decrementAndGet();
            }
        };
    }

    /** Waits until all who are under way are here, as long as one after the other comes; {@code count} says how many did. */
    void await(int here, IntSupplier count) {
        var start = System.nanoTime();
        var latest = start;
        var there = here;
        for (var now = start; there < underway.get() && now - start < LONGEST && now - latest < QUIET; ) {
            LockSupport.parkNanos(LOOK);
            now = System.nanoTime();
            var counted = count.getAsInt();
            latest = counted > there ? now : latest;
            there = counted;
        }
    }
}
