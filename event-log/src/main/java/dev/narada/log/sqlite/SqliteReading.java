package dev.narada.log.sqlite;

import dev.narada.log.AccessStore;
import dev.narada.log.Answered;
import dev.narada.log.CommandName;
import dev.narada.log.DamagedException;
import dev.narada.log.KeptAnswer;
import dev.narada.log.Keys;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.store.Extent;
import dev.narada.log.store.Group;
import dev.narada.log.store.Head;
import dev.narada.log.store.Inserted;
import dev.narada.log.store.KeptCheckpoints;
import dev.narada.log.store.Snapshot;
import dev.narada.log.store.Store;
import dev.narada.log.store.Tail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files of a log that are only read; a server may be writing them at the same time. */
public sealed class SqliteReading implements Store permits SqliteStore {

    private final SqliteKeys keys;
    private final Readers readers;
    private final String origin;

    SqliteReading(Path file, SqliteKeys keys) throws SQLException {
        this.keys = keys;
        this.readers = new Readers(file);
        try {
            this.origin = origin(file);
        } catch (RuntimeException e) {
            readers.close();
            throw e;
        }
    }

    private String origin(Path file) {
        var origin = readers.read(
                session -> Optional.ofNullable(session.one("SELECT origin FROM store", row -> row.getString(1))));
        return origin.orElseThrow(
                () -> new DamagedException("the first page of " + file.toAbsolutePath() + " is not what was stored"));
    }

    /** Reads the log in a directory, without its lock and without a change to it. */
    public static SqliteReading of(Path directory) {
        return of(directory, directory);
    }

    /**
     * Reads the log in a directory whose keys are elsewhere.
     *
     * @param keys the directory of the keys; without it what is sealed stays closed
     */
    public static SqliteReading of(Path directory, @Nullable Path keys) {
        var file = directory.resolve("narada.db");
        if (Files.notExists(file)) {
            throw new LogUnavailableException("there is no log in " + directory.toAbsolutePath());
        }
        try {
            var opened = keys == null ? SqliteKeys.none() : SqliteKeys.reading(keys);
            try {
                Tables.check(file);
                return new SqliteReading(file, opened);
            } catch (SQLException | RuntimeException e) {
                opened.close();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw doesNotOpen(directory, e);
        }
    }

    static LogUnavailableException doesNotOpen(Path directory, Exception e) {
        return Failure.because("the log in " + directory.toAbsolutePath() + " does not open: " + e.getMessage(), e);
    }

    final Readers readers() {
        return readers;
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public Tail tail() {
        return readers.read(Inserting::tail);
    }

    @Override
    public Optional<Head> head(String ledger) {
        return readers.read(session -> Optional.ofNullable(session.one(
                "SELECT n + size, chain, t FROM commits WHERE ledger = ? ORDER BY n DESC LIMIT 1",
                row -> restored(session, ledger, head(row)),
                ledger)));
    }

    @Override
    public Optional<Head> head(String ledger, long upTo) {
        return readers.read(session -> Optional.ofNullable(session.one(
                "SELECT n + size, chain, t FROM commits WHERE ledger = ? AND position <= ? ORDER BY n DESC LIMIT 1",
                row -> restored(session, ledger, head(row)),
                ledger,
                upTo)));
    }

    private static Head restored(SqliteConnection session, String ledger, Head head) throws SQLException {
        return new Head(head.next(), head.chain(), head.t(), Restores.isAt(session, ledger, head.next()));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong(1), row.getBytes(2), Instant.ofEpochMilli(row.getLong(3)));
    }

    @Override
    public Inserted insert(Group group) {
        throw onlyRead();
    }

    private static LogUnavailableException onlyRead() {
        return new LogUnavailableException("the log was opened to be read, not to be written");
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
    public Optional<StoredCommit> holding(long position) {
        return readers.readAtOnce(session -> CommitRows.holding(session, position));
    }

    @Override
    public Optional<Extent> extentAfter(long position) {
        return readers.read(session -> CommitRows.extentAfter(session, position));
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
    public Map<CommandName, Answered> answered(Collection<CommandName> commands) {
        return readers.readAtOnce(session -> {
            var known = new HashMap<CommandName, Answered>();
            for (var name : commands) {
                var answered = AnswerRows.find(session, name.ledger(), name.command());
                if (answered != null) {
                    known.put(name, answered);
                }
            }
            return known;
        });
    }

    @Override
    public List<KeptAnswer> kept(String ledger) {
        return readers.read(session -> AnswerRows.of(session, ledger));
    }

    @Override
    public Collection<UUID> unchanging(String ledger) {
        return readers.read(session -> AnswerRows.commands(session, ledger));
    }

    @Override
    public Set<String> about(String ledger, UUID command) {
        return readers.read(session -> AboutRows.of(session, ledger, command));
    }

    @Override
    public void forgetRequests() {
        throw onlyRead();
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

    /** What is asked of it is answered, and a change refused. */
    @Override
    public AccessStore access() {
        return new SqliteAccess(
                _ -> {
                    throw onlyRead();
                },
                readers);
    }

    /** The same of notes. */
    @Override
    public KeptCheckpoints checkpoints() {
        return new CheckpointRows(
                _ -> {
                    throw onlyRead();
                },
                readers);
    }

    @Override
    public void verify() {
        readers.readAtOnce(SqliteVerification::of);
        keys.verify();
    }

    @Override
    public void close() {
        try (keys) {
            readers.close();
        } catch (SQLException e) {
            throw Failure.because("the log did not close: " + e.getMessage(), e);
        }
    }
}
