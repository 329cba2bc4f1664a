package dev.narada.log.sqlite;

import dev.narada.log.AccessStore;
import dev.narada.log.DamagedException;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.record.OwnerOnly;
import dev.narada.log.store.Group;
import dev.narada.log.store.Inserted;
import dev.narada.log.store.KeptCheckpoints;
import dev.narada.log.store.Tail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Commits in {@code narada.db}, data keys in {@code keys.db}, the key of keys in {@code instance.key}. */
public final class SqliteStore extends SqliteReading {

    private final DirectoryLock lock;
    private final Disk disk;
    private final Writing writing;
    private final RemovalRows removing;
    private final Inserting inserting;
    private final Sweeping sweeping;
    private volatile Tail tail;

    private SqliteStore(Path file, DirectoryLock lock, SqliteConnection session, SqliteKeys keys, Disk disk)
            throws SQLException {
        super(file, keys);
        this.lock = lock;
        this.disk = disk;
        this.writing = new Writing(session, disk);
        var traces = new Traces();
        this.removing = new RemovalRows(session, keys, traces);
        this.inserting = new Inserting(writing, session, removing);
        try {
            Holes.refuse(session);
            this.tail = Inserting.tail(session);
            this.sweeping = new Sweeping(file, writing, keys, traces);
        } catch (SQLException | RuntimeException e) {
            readers().close();
            throw e;
        }
        sweeping.start();
    }

    /** Opens the log in a directory, or begins one; nobody else may write it until it is closed. */
    public static SqliteStore open(Path directory) {
        try {
            OwnerOnly.directory(directory);
            var lock = DirectoryLock.take(directory);
            try {
                requireWhatWasThere(directory);
                keepToOwner(directory);
                return open(directory.resolve("narada.db"), lock);
            } catch (SQLException | IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw doesNotOpen(directory, e);
        }
    }

    /** SQLite would begin anew where a file is gone or empty, and throw away the log that lies beside it. */
    private static void requireWhatWasThere(Path directory) throws IOException {
        if (isEmpty(directory.resolve("narada.db"))
                && !(isEmpty(directory.resolve("narada.db-wal")) && isEmpty(directory.resolve("keys.db")))) {
            throw new DamagedException("the commit at position 1 is not there: narada.db in "
                    + directory.toAbsolutePath() + " is gone or empty, though there was a log here. Restore a backup.");
        }
    }

    /** A new file of keys would make everything that is sealed look erased. */
    private static void requireItsKeys(SqliteConnection session, Path directory) throws SQLException, IOException {
        if (isEmpty(directory.resolve("keys.db")) && session.number("SELECT EXISTS (SELECT 1 FROM vault)") != 0) {
            throw new DamagedException("keys.db in " + directory.toAbsolutePath()
                    + " is gone or empty, and without it nothing that is sealed can be read. Restore a backup.");
        }
    }

    /** SQLite gives what it writes beside a file the rights of the file; an earlier version let others read it. */
    private static void keepToOwner(Path directory) throws IOException {
        for (var name : List.of("narada.db", "keys.db")) {
            OwnerOnly.file(directory.resolve(name));
            for (var beside : List.of(name + "-wal", name + "-shm")) {
                if (Files.exists(directory.resolve(beside))) {
                    OwnerOnly.file(directory.resolve(beside));
                }
            }
        }
    }

    /** SQLite takes a file of one byte for an empty one. */
    private static boolean isEmpty(Path file) throws IOException {
        return Files.notExists(file) || Files.size(file) <= 1;
    }

    private static SqliteStore open(Path file, DirectoryLock lock) throws SQLException, IOException {
        var session = SqliteConnection.writing(file);
        try {
            var directory = file.resolveSibling("");
            Tables.open(session, file);
            requireItsKeys(session, directory);
            var disk = new Disk();
            var keys = SqliteKeys.open(directory, disk);
            try {
                return new SqliteStore(file, lock, session, keys, disk);
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
        try {
            var inserted = inserting.insert(group);
            var stands = group.claims().subList(0, inserted.commits());
            if (!stands.isEmpty()) {
                var last = stands.getLast().commit();
                tail = new Tail(last.last(), last.t());
            }
            if (stands.stream().anyMatch(claim -> !claim.removals().isEmpty())) {
                sweeping.begin();
            }
            return inserted;
        } catch (LogUnavailableException e) {
            tail = readers().read(Inserting::tail);
            throw e;
        }
    }

    @Override
    public void awaitRemoved() {
        sweeping.await();
    }

    @Override
    public void forgetRequests() {
        try {
            writing.atOnce(_ -> removing.forgetRequests(tail.position()));
        } catch (SQLException e) {
            throw Failure.writing(e);
        }
        sweeping.begin();
    }

    @Override
    public void markRestored(String ledger) {
        try {
            writing.soon(session -> {
                Restores.note(session, ledger);
                return true;
            });
        } catch (SQLException e) {
            throw Failure.writing(e);
        }
    }

    @Override
    public AccessStore access() {
        return new SqliteAccess(writing::soon, readers());
    }

    @Override
    public KeptCheckpoints checkpoints() {
        return new CheckpointRows(writing::soon, readers());
    }

    @Override
    public Optional<String> trouble() {
        return disk.trouble();
    }

    @Override
    public Optional<String> alarm() {
        return sweeping.alarm();
    }

    @Override
    public void close() {
        // The lock falls last, whatever else does not close.
        try (lock;
                writing;
                sweeping) {
            super.close();
        } catch (SQLException | IOException e) {
            throw Failure.because("the log did not close: " + e.getMessage(), e);
        }
    }
}
