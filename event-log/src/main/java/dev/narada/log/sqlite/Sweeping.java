package dev.narada.log.sqlite;

import dev.narada.log.LogUnavailableException;
import dev.narada.log.store.UntilDone;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes out of the files what had to leave, in steps so short that nobody waits for them, until no trace is left: what
 * cannot be done now, as while somebody still reads the old state, is tried again.
 */
final class Sweeping implements UntilDone.RemovalStep, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
    private static final int EVENTS_A_STEP = 24;

    private final Writing record;
    private final SqliteKeys keys;
    private final Traces traces;
    private final Rewriting recordFile;
    private final Rewriting keysFile;
    private final UntilDone untilDone = new UntilDone("log-sweeper", this);
    /** Whether all that is due is known to {@link #traces}; after a restart it is not. */
    private boolean known;

    Sweeping(Path file, Writing record, SqliteKeys keys, Traces traces) throws SQLException {
        this.record = record;
        this.keys = keys;
        this.traces = traces;
        this.recordFile = new Rewriting(file, record);
        this.keysFile = new Rewriting(file.resolveSibling("keys.db"), keys.writing());
        this.known = !isDue();
    }

    void start() {
        destroyKeys();
        untilDone.start(!known);
    }

    /** What is not done yet, in a sentence. */
    Optional<String> alarm() {
        return untilDone.alarm();
    }

    /** Waits a moment for all to be done. */
    void await() {
        untilDone.await();
    }

    /** A commit that removes something is durable. */
    void begin() {
        destroyKeys();
        untilDone.begin();
    }

    /** Destroys the keys that were noted: what they seal cannot be read from then on. */
    private void destroyKeys() {
        try {
            record.read(session -> session.all(
                            "SELECT id FROM keys_to_destroy", row -> SqliteConnection.uuid(row.getBytes(1))))
                    .forEach(keys::destroy);
        } catch (SQLException | LogUnavailableException e) {
            LOG.warn("A key that is to be destroyed is in its file still; it is tried again", e);
        }
    }

    @Override
    public boolean isDue() throws SQLException {
        return !record.read(Due::isEmpty);
    }

    @Override
    public @Nullable String attempt() throws SQLException, IOException {
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
        try (keysFile;
                recordFile) {
            untilDone.close();
        }
    }
}
