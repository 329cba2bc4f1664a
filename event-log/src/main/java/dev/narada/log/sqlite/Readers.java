package dev.narada.log.sqlite;

import dev.narada.log.LogUnavailableException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** Connections that only read, lent out one at a time, and never while one still stands in a transaction. */
final class Readers implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 5_000;

    private final int size = Math.max(4, Runtime.getRuntime().availableProcessors());
    private final Deque<SqliteConnection> idle = new ArrayDeque<>(size);
    private final Path file;
    private int lent;
    private boolean closed;

    Readers(Path file) throws SQLException {
        this.file = file;
        idle.push(SqliteConnection.reading(file));
    }

    /** What is read with a session. */
    interface ReadTask<T> {
        T with(SqliteConnection session) throws SQLException;
    }

    /**
     * Waits until one is free.
     *
     * @throws LogUnavailableException when all are closed
     */
    synchronized SqliteConnection borrow() {
        try {
            while (!closed && lent == size) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("interrupted while waiting to read");
        }
        if (closed) {
            throw new LogUnavailableException("the log is closed");
        }
        try {
            var session = idle.isEmpty() ? SqliteConnection.reading(file) : idle.pop();
            lent++;
            return session;
        } catch (SQLException e) {
            throw Failure.reading(e);
        }
    }

    synchronized void giveBack(SqliteConnection session) {
        lent--;
        if (session.leave() && !closed) {
            idle.push(session);
        } else {
            close(session);
        }
        notifyAll();
    }

    <T> T read(ReadTask<T> reading) {
        var session = borrow();
        try {
            return reading.with(session);
        } catch (SQLException e) {
            throw Failure.reading(e);
        } finally {
            giveBack(session);
        }
    }

    /** Several queries that all see the same moment. */
    <T> T readAtOnce(ReadTask<T> reading) {
        return read(session -> {
            session.begin("BEGIN");
            return reading.with(session);
        });
    }

    /** Lends none any more, and waits a while for those that are lent; whoever comes too late closes its own. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        idle.forEach(Readers::close);
        idle.clear();
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        try {
            for (var left = PATIENCE_MILLIS; lent > 0 && left > 0; ) {
                wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(SqliteConnection session) {
        try {
            session.close();
        } catch (SQLException e) {
            throw Failure.because("the log did not close: " + e.getMessage(), e);
        }
    }
}
