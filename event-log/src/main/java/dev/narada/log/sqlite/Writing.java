package dev.narada.log.sqlite;

import dev.narada.log.LogUnavailableException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The one way to change a file: by one thread at a time, first come, first served, all or nothing whatever goes wrong,
 * and not at all after a failed flush.
 */
final class Writing implements AutoCloseable {

    /** How long somebody waits who can be told to try later. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private static final long LOOK_MILLIS = 10;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final SqliteConnection session;
    private final Disk disk;
    private volatile @Nullable SqliteConnection givingWay;

    Writing(SqliteConnection session, Disk disk) {
        this.session = session;
        this.disk = disk;
    }

    /** What is done to the file, all of it or none. */
    interface Work<T> {
        T with(SqliteConnection session) throws SQLException;
    }

    /** Something that is asked of another session. */
    interface Step {
        long run() throws SQLException;
    }

    /** Waits for its turn as long as it takes. */
    <T> T atOnce(Work<T> work) throws SQLException {
        while (!isTurn(LOOK_MILLIS)) {
            interrupt();
        }
        return within(work);
    }

    /**
     * Waits for its turn for a moment only.
     *
     * @throws LogUnavailableException when it does not come, as while the disk stands still
     */
    <T> T soon(Work<T> work) throws SQLException {
        requireTurn();
        return within(work);
    }

    /** Reads what is written here, between two changes. */
    <T> T read(Work<T> work) throws SQLException {
        requireTurn();
        try {
            return work.with(session);
        } finally {
            lock.unlock();
        }
    }

    /** Something short that is done while nobody changes the file. */
    long between(Step step) throws SQLException {
        requireTurn();
        try {
            disk.requireSound();
            return step.run();
        } finally {
            lock.unlock();
        }
    }

    /** Something long, on a session of its own, that ends without effect as soon as somebody else wants to write. */
    boolean unlessAwaited(SqliteConnection own, String sql) throws SQLException {
        requireTurn();
        givingWay = own;
        try {
            disk.requireSound();
            own.run(sql);
            return true;
        } catch (SQLException e) {
            if (Failure.isInterrupt(e)) {
                return false;
            }
            throw e;
        } finally {
            givingWay = null;
            lock.unlock();
        }
    }

    private void requireTurn() throws SQLException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isTurn(LOOK_MILLIS)) {
            interrupt();
            if (System.nanoTime() > end) {
                throw new LogUnavailableException("the disk is busy with what came before; try again");
            }
        }
    }

    private boolean isTurn(long millis) {
        try {
            return lock.tryLock(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("interrupted while waiting to write");
        }
    }

    private void interrupt() throws SQLException {
        var busy = givingWay;
        if (busy != null) {
            busy.interrupt();
        }
    }

    private <T> T within(Work<T> work) throws SQLException {
        try {
            disk.requireSound();
            session.begin("BEGIN IMMEDIATE");
            var done = work.with(session);
            commit();
            return done;
        } finally {
            if (!session.leave()) {
                disk.lost();
            }
            lock.unlock();
        }
    }

    private void commit() throws SQLException {
        try {
            session.commit();
        } catch (SQLException e) {
            disk.failed(e);
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        lock.lock();
        try {
            session.close();
        } finally {
            lock.unlock();
        }
    }
}
