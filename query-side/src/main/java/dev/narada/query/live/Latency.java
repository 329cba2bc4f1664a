package dev.narada.query.live;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long taps took until the boards showed them, inside this node.
 *
 * @param taps of how many, in the last minutes
 * @param p50  in milliseconds: half of them took no longer; none when there were no taps
 * @param p99  the same for 99 of 100
 */
record Latency(int taps, @Nullable Integer p50, @Nullable Integer p99) {

    static Latency of(Collection<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty()
                ? new Latency(0, null, null)
                : new Latency(
                        sorted.size(),
                        millis(sorted.get(at(50, sorted.size()))),
                        millis(sorted.get(at(99, sorted.size()))));
    }

    /** The nearest rank. */
    private static int at(int percent, int size) {
        return Math.ceilDiv(percent * size, 100) - 1;
    }

    /** Rounded up, so that nothing took no time. */
    private static int millis(long nanos) {
        return Math.toIntExact(Math.ceilDiv(nanos, TimeUnit.MILLISECONDS.toNanos(1)));
    }
}
