package dev.narada.bench.wire;

import java.util.Arrays;

/** When the last of so many viewers had seen each position. On the thread of the load only. */
final class Arrivals {

    private static final int FIRST_SIZE = 1 << 12;

    private long base;
    private int viewers;
    private int[] seenBy = new int[FIRST_SIZE];
    private long[] completeAt = new long[FIRST_SIZE];

    /** Positions up to {@code base} have been seen and do not count. */
    void begin(long base, int viewers) {
        this.base = base;
        this.viewers = viewers;
        Arrays.fill(seenBy, 0);
        Arrays.fill(completeAt, 0);
    }

    void seen(long from, long to, long now) {
        for (long position = Math.max(from, base) + 1; position <= to; position++) {
            var at = index(position);
            if (++seenBy[at] == viewers) {
                completeAt[at] = now;
            }
        }
    }

    /** In the time of {@link System#nanoTime()}; 0 while somebody has not seen it. */
    long completeAt(long position) {
        return position <= base ? 0 : completeAt[index(position)];
    }

    private int index(long position) {
        var at = Math.toIntExact(position - base);
        if (at >= seenBy.length) {
            var size = Math.max(at + 1, 2 * seenBy.length);
            seenBy = Arrays.copyOf(seenBy, size);
            completeAt = Arrays.copyOf(completeAt, size);
        }
        return at;
    }
}
