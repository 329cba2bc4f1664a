package dev.narada.log.sqlite;

import dev.narada.log.AccessStore;
import dev.narada.log.DamagedException;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.store.Group;
import dev.narada.log.store.Inserted;
import dev.narada.log.store.Tail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Commits in {@code narada.db}, data keys in {@code keys.db}, the key of keys in {@code instance.key}. */
public final class SqliteStore extends SqliteReading {

    private final Lock writing = new ReentrantLock();
    private final DirectoryLock lock;
    private final Session session;
    private final Inserting inserting;
    private final Removing removing;
    private volatile Tail tail;

    private SqliteStore(Path file, DirectoryLock lock, Session session, SqliteKeys keys) throws SQLException {
        super(file, keys);
        this.lock = lock;
        this.session = session;
        this.removing = new Removing(session, keys);
        this.inserting = new Inserting(session, removing);
        try {
            Holes.refuse(session);
            this.tail = Inserting.tail(session);
            removing.finish();
        } catch (SQLException | RuntimeException e) {
            readers().close();
            throw e;
        }
    }

    /** Opens the log in a directory, or begins one; nobody else may write it until it is closed. */
    public static SqliteStore open(Path directory) {
        try {
            Files.createDirectories(directory);
            var lock = DirectoryLock.take(directory);
            try {
                requireWhatWasThere(directory);
                return open(directory.resolve("narada.db"), lock);
            } catch (SQLException | IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw doesNotOpen(directory, e);
        }
    }

    /** SQLite would begin anew where the file is gone or empty, and throw away the log that lies beside it. */
    private static void requireWhatWasThere(Path directory) throws IOException {
        if (isEmpty(directory.resolve("narada.db"))
                && !(isEmpty(directory.resolve("narada.db-wal")) && isEmpty(directory.resolve("keys.db")))) {
            throw new DamagedException("the commit at position 1 is not there: narada.db in "
                    + directory.toAbsolutePath() + " is gone or empty, though there was a log here. Restore a backup.");
        }
    }

    private static boolean isEmpty(Path file) throws IOException {
        return Files.notExists(file) || Files.size(file) == 0;
    }

    private static SqliteStore open(Path file, DirectoryLock lock) throws SQLException, IOException {
        var session = Session.writing(file);
        try {
            Schema.open(session, file);
            var keys = SqliteKeys.open(file.resolveSibling(""));
            try {
                return new SqliteStore(file, lock, session, keys);
            } catch (SQLException | RuntimeException e) {
                keys.close();
                throw e;
            }
        } catch (SQLException | IOException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    @Override
    public Tail tail() {
        return tail;
    }

    @Override
    public Inserted insert(Group group) {
        writing.lock();
        try {
            var inserted = inserting.insert(group);
            if (inserted.commits() > 0) {
                var last = group.claims().get(inserted.commits() - 1).commit();
                tail = new Tail(last.last(), last.t());
            }
            if (group.claims().stream().anyMatch(claim -> !claim.removals().isEmpty())) {
                removing.finish();
            }
            return inserted;
        } catch (SQLException e) {
            throw Failure.writing(e);
        } catch (LogUnavailableException e) {
            tail = readers().read(Inserting::tail);
            throw e;
        } finally {
            writing.unlock();
        }
    }

    @Override
    public AccessStore access() {
        return new SqliteAccess(session, writing, readers());
    }

    @Override
    public Optional<String> trouble() {
        return Optional.ofNullable(inserting.broken());
    }

    @Override
    public void close() {
        writing.lock();
        // The lock falls last, whatever else does not close.
        try (lock;
                session) {
            super.close();
        } catch (SQLException | IOException e) {
            throw Failure.because("the log did not close: " + e.getMessage(), e);
        } finally {
            writing.unlock();
        }
    }
}
