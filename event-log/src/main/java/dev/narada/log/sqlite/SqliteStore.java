package dev.narada.log.sqlite;

import dev.narada.log.AccessStore;
import dev.narada.log.Answered;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.record.Keys;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.store.Group;
import dev.narada.log.store.Head;
import dev.narada.log.store.Inserted;
import dev.narada.log.store.Snapshot;
import dev.narada.log.store.Store;
import dev.narada.log.store.Tail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Commits in {@code narada.db}, data keys in {@code keys.db}, the key of keys in {@code instance.key}. */
final class SqliteStore implements Store {

    private final Lock writing = new ReentrantLock();
    private final DirectoryLock lock;
    private final SqliteKeys keys;
    private final Session session;
    private final Readers readers;
    private final Inserting inserting;
    private final Removing removing;
    private final String origin;
    private volatile Tail tail;

    private SqliteStore(Path directory, DirectoryLock lock) throws SQLException, IOException {
        var file = directory.resolve("narada.db");
        this.lock = lock;
        this.session = Session.writing(file);
        Schema.open(session, file);
        this.keys = SqliteKeys.open(directory);
        this.readers = new Readers(file);
        this.removing = new Removing(session, keys);
        this.inserting = new Inserting(session, removing);
        this.origin = Objects.requireNonNull(session.one("SELECT origin FROM store", row -> row.getString(1)));
        this.tail = Inserting.tail(session);
        removing.finish();
    }

    static SqliteStore open(Path directory) {
        try {
            Files.createDirectories(directory);
            var lock = DirectoryLock.take(directory);
            try {
                return new SqliteStore(directory, lock);
            } catch (SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw Failure.because("the log in " + directory.toAbsolutePath() + " does not open: " + e.getMessage(), e);
        }
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public Tail tail() {
        return tail;
    }

    @Override
    public Optional<Head> head(String ledger) {
        return readers.read(session -> Optional.ofNullable(session.one(
                "SELECT n + size, chain FROM commits WHERE ledger = ? ORDER BY n DESC LIMIT 1",
                row -> new Head(row.getLong(1), row.getBytes(2)),
                ledger)));
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
            tail = readers.read(Inserting::tail);
            throw e;
        } finally {
            writing.unlock();
        }
    }

    @Override
    public Snapshot snapshot() {
        return new SqliteSnapshot(readers);
    }

    @Override
    public List<StoredCommit> commits(long after, int limit) {
        return readers.readAtOnce(session -> CommitRows.after(session, after, limit));
    }

    @Override
    public List<StoredCommit> commits(String ledger, long after, int limit) {
        return readers.readAtOnce(session -> CommitRows.ofLedger(session, ledger, after, limit));
    }

    @Override
    public Optional<Answered> answered(String ledger, UUID command) {
        return readers.read(session -> Optional.ofNullable(AnswerRows.find(session, ledger, command)));
    }

    @Override
    public List<String> ledgers() {
        return readers.read(session ->
                session.all("SELECT ledger FROM commits WHERE n = 0 ORDER BY position", row -> row.getString(1)));
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public AccessStore access() {
        return new SqliteAccess(session, writing, readers);
    }

    @Override
    public Optional<String> trouble() {
        return Optional.ofNullable(inserting.broken());
    }

    @Override
    public void verify() {
        readers.readAtOnce(session -> SqliteVerification.of(session));
        keys.verify();
    }

    @Override
    public void close() {
        writing.lock();
        try {
            readers.close();
            session.close();
            keys.close();
            lock.close();
        } catch (SQLException | IOException e) {
            throw Failure.because("the log did not close: " + e.getMessage(), e);
        } finally {
            writing.unlock();
        }
    }
}
