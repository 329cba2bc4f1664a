package dev.narada.log.sqlite;

import dev.narada.log.LogUnavailableException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Connections that only read, lent out one at a time. */
final class Readers implements AutoCloseable {

    private final int size = Math.max(4, Runtime.getRuntime().availableProcessors());
    private final BlockingQueue<Session> idle = new ArrayBlockingQueue<>(size);

    Readers(Path file) throws SQLException {
        try {
            for (int i = 0; i < size; i++) {
                idle.add(Session.reading(file));
            }
        } catch (SQLException e) {
            for (var opened : idle) {
                opened.close();
            }
            throw e;
        }
    }

    /** What is read with a session. */
    interface Reading<T> {
        T with(Session session) throws SQLException;
    }

    Session borrow() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("interrupted while waiting to read");
        }
    }

    void giveBack(Session session) {
        idle.add(session);
    }

    <T> T read(Reading<T> reading) {
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
    <T> T readAtOnce(Reading<T> reading) {
        return read(session -> {
            session.run("BEGIN");
            try {
                return reading.with(session);
            } finally {
                session.run("COMMIT");
            }
        });
    }

    @Override
    public void close() throws SQLException {
        for (int i = 0; i < size; i++) {
            borrow().close();
        }
    }
}
