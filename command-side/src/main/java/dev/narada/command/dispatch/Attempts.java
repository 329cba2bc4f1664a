package dev.narada.command.dispatch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How often and how long one command has been tried. */
record Attempts(int conflicts, long deadline, long end) {

    static final Duration LONGEST = Duration.ofSeconds(5);

    /** By its end nobody waits for the answer any more, and whatever is not begun is left alone. */
    static Attempts first(long end) {
        return new Attempts(0, System.nanoTime() + LONGEST.toNanos(), end);
    }

    Attempts another() {
        return new Attempts(conflicts + 1, deadline, end);
    }

    /** Waiting in line costs no patience: it has an end of its own, and then it is our turn. */
    Attempts inTurn() {
        return new Attempts(conflicts, System.nanoTime() + LONGEST.toNanos(), end);
    }

    boolean areOver() {
        return System.nanoTime() - deadline > 0 || System.nanoTime() - end > 0;
    }

    boolean needLane() {
        return conflicts >= 2;
    }

    /** Full jitter, so that those who met do not meet again. */
    long pauseMicros() {
        return ThreadLocalRandom.current().nextLong(2_000L << Math.min(conflicts, 4));
    }
}
