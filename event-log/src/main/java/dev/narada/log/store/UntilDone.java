package dev.narada.log.store;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what is due on a thread of its own, so that no writer waits for it, and tries again until nothing is due any
 * more. Until then it says what is in the way.
 */
public final class UntilDone implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UntilDone.class);
    private static final long SOON_MILLIS = 20;
    private static final long LATER_MILLIS = 2_000;
    /** How long a caller who removes something waits for it to be gone. */
    private static final long MOMENT_MILLIS = 80;

    /** What is to be done. */
    public interface RemovalStep {

        /** Does what can be done now. Returns what is in the way of the rest. */
        @Nullable
        String attempt() throws Exception;

        /** Whether there is anything left to do. */
        boolean isDue() throws Exception;
    }

    private final RemovalStep removing;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean due;
    private boolean closed;
    private volatile @Nullable String why;

    public UntilDone(String thread, RemovalStep removing) {
        this.removing = removing;
        this.thread = Thread.ofPlatform().name(thread).daemon().unstarted(this::run);
    }

    /** Begins with what was left before the last restart. */
    public void start(boolean isDue) {
        due = isDue;
        why = isDue ? "it was begun before the last restart" : null;
        thread.start();
    }

    /** There is more to do. */
    public void begin() {
        lock.lock();
        try {
            due = true;
            why = why == null ? "it has just been begun" : why;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What is not done yet, in a sentence. */
    public Optional<String> alarm() {
        return Optional.ofNullable(why).map(because -> "what was removed has not left the store yet: " + because);
    }

    /** Waits until all is done, but only a moment. */
    public void await() {
        lock.lock();
        try {
            for (var left = TimeUnit.MILLISECONDS.toNanos(MOMENT_MILLIS); due && !closed && left > 0; ) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        var pause = SOON_MILLIS;
        while (awaitDue()) {
            var missing = attempt();
            if (missing == null) {
                pause = SOON_MILLIS;
            } else {
                if (pause == SOON_MILLIS) {
                    LOG.warn("Removal: what was removed has not left the store yet, and is tried again: {}", missing);
                }
                rest(pause);
                pause = Math.min(2 * pause, LATER_MILLIS);
            }
        }
    }

    private boolean awaitDue() {
        lock.lock();
        try {
            while (!due && !closed) {
                changed.await();
            }
            return !closed;
        } catch (InterruptedException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void rest(long millis) {
        lock.lock();
        try {
            if (!closed) {
                var _ = changed.await(millis, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Returns what is in the way. */
    private @Nullable String attempt() {
        try {
            var missing = removing.attempt();
            lock.lock();
            try {
                due = removing.isDue();
                why = missing != null ? missing : due ? why : null;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
            return missing;
        } catch (Exception e) {
            var sentence = String.valueOf(e.getMessage());
            why = sentence;
            return sentence;
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        why = null;
    }
}
