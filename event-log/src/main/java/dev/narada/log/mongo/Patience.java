package dev.narada.log.mongo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Pauses between attempts, each twice as long as the one before, until the time is over. */
final class Patience {

    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(200);

    private final long end;
    private long pause = TimeUnit.MILLISECONDS.toNanos(2);

    Patience(Duration atMost) {
        this.end = System.nanoTime() + atMost.toNanos();
    }

    /** Waits a little; false when there is no time left for another attempt. */
    boolean pause() {
        if (System.nanoTime() >= end || Thread.currentThread().isInterrupted()) {
            return false;
        }
        LockSupport.parkNanos(pause);
        pause = Math.min(2 * pause, LONGEST);
        return true;
    }
}
