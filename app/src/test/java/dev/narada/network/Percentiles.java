package dev.narada.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times that were measured, in nanoseconds. */
final class Percentiles {

    private final List<Long> all = new ArrayList<>();

    synchronized void add(long nanos) {
        all.add(nanos);
    }

    /** In milliseconds. */
    synchronized double at(double percent) {
        if (all.isEmpty()) {
            throw new AssertionError("nothing was measured");
        }
        Collections.sort(all);
        return all.get((int) Math.ceil(percent / 100 * all.size()) - 1) / 1e6;
    }
}
