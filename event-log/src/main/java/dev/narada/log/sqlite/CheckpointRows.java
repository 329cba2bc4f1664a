package dev.narada.log.sqlite;

import dev.narada.log.KeptCheckpoint;
import dev.narada.log.record.Digests;
import dev.narada.log.store.KeptCheckpoints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signed notes in the same file as what they are on, each with a digest of its own. */
final class CheckpointRows implements KeptCheckpoints {

    /** A file of an earlier program has none of it until this one writes to it. */
    static final String TABLE = """
            CREATE TABLE IF NOT EXISTS checkpoints(
              ledger TEXT NOT NULL, size INTEGER NOT NULL, position INTEGER NOT NULL, t INTEGER NOT NULL,
              reason TEXT NOT NULL, note TEXT NOT NULL, digest BLOB NOT NULL,
              PRIMARY KEY(ledger, size)) STRICT, WITHOUT ROWID""";

    static final String INDEX = "CREATE INDEX IF NOT EXISTS checkpoints_by_position ON checkpoints(position)";

    private static final String ALL = "SELECT ledger, size, position, t, reason, note, digest FROM checkpoints";

    private final SqliteAccess.Changes changes;
    private final Readers readers;

    CheckpointRows(SqliteAccess.Changes changes, Readers readers) {
        this.changes = changes;
        this.readers = readers;
    }

    @Override
    public KeptCheckpoint keep(KeptCheckpoint checkpoint) {
        try {
            changes.make(session -> session.update(
                    "INSERT INTO checkpoints(ledger, size, position, t, reason, note, digest)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    checkpoint.ledger(),
                    checkpoint.size(),
                    checkpoint.position(),
                    checkpoint.t().toEpochMilli(),
                    checkpoint.reason(),
                    checkpoint.note(),
                    digest(checkpoint)));
        } catch (SQLException e) {
            throw Failure.writing(e);
        }
        return of(checkpoint.ledger(), checkpoint.size()).orElseThrow();
    }

    @Override
    public Optional<KeptCheckpoint> of(String ledger, long size) {
        return found(ALL + " WHERE ledger = ? AND size = ?", ledger, size).stream()
                .findFirst();
    }

    @Override
    public Optional<KeptCheckpoint> latest(String ledger) {
        return found(ALL + " WHERE ledger = ? ORDER BY size DESC LIMIT 1", ledger).stream()
                .findFirst();
    }

    @Override
    public List<KeptCheckpoint> all(String ledger) {
        return found(ALL + " WHERE ledger = ? ORDER BY size", ledger);
    }

    @Override
    public long reached() {
        return readers.read(session -> there(session) ? session.number("SELECT max(position) FROM checkpoints") : 0L);
    }

    private List<KeptCheckpoint> found(String sql, Object... values) {
        return readers.read(session -> there(session) ? session.all(sql, CheckpointRows::kept, values) : List.of());
    }

    /** The first note that is not what was stored. */
    static @Nullable String damaged(SqliteConnection session) throws SQLException {
        if (!there(session)) {
            return null;
        }
        return session
                .all(ALL, row -> {
                    var kept = kept(row);
                    return Arrays.equals(row.getBytes("digest"), digest(kept))
                            ? ""
                            : "the checkpoint of " + kept.ledger() + " at size " + kept.size()
                                    + " is not what was stored";
                })
                .stream()
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static boolean there(SqliteConnection session) throws SQLException {
        return session.number("SELECT count(*) FROM sqlite_master WHERE name = 'checkpoints'") > 0;
    }

    private static byte[] digest(KeptCheckpoint kept) {
        return Digests.ofRow(
                kept.ledger(), kept.size(), kept.position(), kept.t().toEpochMilli(), kept.reason(), kept.note());
    }

    private static KeptCheckpoint kept(ResultSet row) throws SQLException {
        return new KeptCheckpoint(
                row.getString("ledger"),
                row.getLong("size"),
                row.getLong("position"),
                Instant.ofEpochMilli(row.getLong("t")),
                row.getString("reason"),
                row.getString("note"));
    }
}
