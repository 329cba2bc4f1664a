package dev.narada.log.sqlite;

import dev.narada.log.LogUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes out of the files what had to leave, off the writer's thread and in steps so short that nobody waits for them,
 * until no trace is left: what cannot be done now, as while somebody still reads the old state, is tried again.
 */
final class Sweeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
    private static final int EVENTS_A_STEP = 24;
    private static final long SOON_MILLIS = 20;
    private static final long LATER_MILLIS = 2_000;

    private final Writing record;
    private final SqliteKeys keys;
    private final Traces traces;
    private final Rewriting recordFile;
    private final Rewriting keysFile;
    private final Thread thread =
            Thread.ofPlatform().name("log-sweeper").daemon().unstarted(this::run);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /** Whether all that is due is known to {@link #traces}; after a restart it is not. */
    private boolean known;

    private boolean due;
    private boolean closed;
    private volatile @Nullable String why;

    Sweeping(Path file, Writing record, SqliteKeys keys, Traces traces) throws SQLException {
        this.record = record;
        this.keys = keys;
        this.traces = traces;
        this.recordFile = new Rewriting(file, record);
        this.keysFile = new Rewriting(file.resolveSibling("keys.db"), keys.writing());
        var clean = record.read(Due::isEmpty);
        this.known = clean;
        this.due = !clean;
        this.why = clean ? null : "it was begun before the last restart";
    }

    void start() {
        thread.start();
    }

    /** What is not done yet, in a sentence. */
    Optional<String> alarm() {
        return Optional.ofNullable(why).map(because -> "what was removed has not left the files yet: " + because);
    }

    /** A commit that removes something is durable. */
    void begin() {
        destroyKeys();
        lock.lock();
        try {
            due = true;
            why = why == null ? "it has just been begun" : why;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Destroys the keys that were noted: what they seal cannot be read from then on. */
    void destroyKeys() {
        try {
            record.read(session -> session.all("SELECT id FROM keys_to_destroy", row -> Session.uuid(row.getBytes(1))))
                    .forEach(keys::destroy);
        } catch (SQLException | LogUnavailableException e) {
            LOG.warn("A key that is to be destroyed is in its file still; it is tried again", e);
        }
    }

    /** Waits until all is done, but no longer than this. */
    void await(long millis) throws InterruptedException {
        lock.lock();
        try {
            for (var left = TimeUnit.MILLISECONDS.toNanos(millis); due && !closed && left > 0; ) {
                left = changed.awaitNanos(left);
            }
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
                    LOG.warn("Removal: what was removed has not left the files yet, and is tried again: {}", missing);
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
            var missing = sweep();
            lock.lock();
            try {
                due = !record.read(Due::isEmpty);
                why = missing != null ? missing : due ? why : null;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
            return missing;
        } catch (SQLException | IOException | RuntimeException e) {
            var sentence = String.valueOf(e.getMessage());
            why = sentence;
            return sentence;
        }
    }

    private @Nullable String sweep() throws SQLException, IOException {
        destroyKeys();
        while (record.soon(session -> Due.takeOut(session, EVENTS_A_STEP, traces))) {
            // One step after the other; between two of them the writer has its turn.
        }
        var swept = record.read(Due::traces);
        var noted = traces.noted();
        var missing = leave(keysFile, List.of(), false);
        missing = missing != null ? missing : leave(recordFile, noted, known);
        if (missing == null) {
            record.soon(session -> {
                session.run("DELETE FROM keys_to_destroy");
                Due.swept(session, swept);
                return true;
            });
            known = true;
            traces.forget(noted);
        }
        return missing;
    }

    private static @Nullable String leave(Rewriting file, List<byte[]> noted, boolean known)
            throws SQLException, IOException {
        var clean = file.truncate() && (known && !file.has(noted) || file.rewrite() && file.truncate());
        return clean ? null : "somebody still reads " + file.name() + " as it was, or it is written all the time";
    }

    @Override
    public void close() throws SQLException {
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
        try (keysFile;
                recordFile) {
            why = null;
        }
    }
}
