package dev.narada.log.sqlite;

import dev.narada.log.record.Digests;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What has to leave the record's file and has not left it yet: sealed rows whose key was destroyed, and the traces that
 * rows leave in a file when they go. It is noted with the commit that says so, and crossed out when it is done.
 */
final class Due {

    /** With a key, its rows up to the position are to go; without one, what was removed by the commit at the position left traces. */
    static final String TABLE = """
            CREATE TABLE IF NOT EXISTS due(
              position INTEGER NOT NULL, key TEXT NOT NULL, PRIMARY KEY(position, key)) STRICT, WITHOUT ROWID""";

    private static final String TRACES = "";
    private static final String NEXT =
            "SELECT DISTINCT position FROM vault WHERE key = ? AND position <= ? ORDER BY position LIMIT ?";

    private Due() {}

    record Noted(long position, String key) {}

    static void note(SqliteConnection session, long position, String key) throws SQLException {
        session.update("INSERT INTO due(position, key) VALUES (?, ?) ON CONFLICT DO NOTHING", position, key);
    }

    static void noteTraces(SqliteConnection session, long position) throws SQLException {
        note(session, position, TRACES);
    }

    static boolean isEmpty(SqliteConnection session) throws SQLException {
        return session.number("SELECT (SELECT count(*) FROM due) + (SELECT count(*) FROM keys_to_destroy)") == 0;
    }

    /** Commits whose traces are to be swept. */
    static List<Long> traces(SqliteConnection session) throws SQLException {
        return session.all("SELECT position FROM due WHERE key = ?", row -> row.getLong(1), TRACES);
    }

    static void swept(SqliteConnection session, List<Long> traces) throws SQLException {
        for (var position : traces) {
            session.update("DELETE FROM due WHERE position = ? AND key = ?", position, TRACES);
        }
    }

    /** Takes out the rows of some events, no more than asked for; returns false when none is left. */
    static boolean takeOut(SqliteConnection session, int events, Traces traces) throws SQLException {
        var noted = session.one(
                "SELECT position, key FROM due WHERE key <> ? ORDER BY position LIMIT 1",
                row -> new Noted(row.getLong(1), row.getString(2)),
                TRACES);
        if (noted == null) {
            return false;
        }
        var positions = session.all(NEXT, row -> row.getLong(1), noted.key(), noted.position(), events);
        for (var position : positions) {
            for (var entry : CommitRows.vault(session, position, position)) {
                if (entry.key().equals(noted.key())) {
                    traces.of(entry);
                }
            }
            session.update("DELETE FROM vault WHERE position = ? AND key = ?", position, noted.key());
        }
        renew(session, commitsOf(session, positions));
        if (positions.size() < events) {
            session.update("DELETE FROM due WHERE position = ? AND key = ?", noted.position(), noted.key());
        }
        return true;
    }

    private static LinkedHashSet<Long> commitsOf(SqliteConnection session, Iterable<Long> events) throws SQLException {
        var commits = new LinkedHashSet<Long>();
        for (var position : events) {
            commits.add(session.number("SELECT max(position) FROM commits WHERE position <= ?", position));
        }
        return commits;
    }

    /** Makes the digest over the removable part anew. */
    static void renew(SqliteConnection session, Iterable<Long> commits) throws SQLException {
        for (var position : commits) {
            for (var commit : CommitRows.after(session, position - 1, 1)) {
                session.update(
                        "UPDATE commits SET removable = ? WHERE position = ?",
                        Digests.of(commit.position(), commit.removable()),
                        commit.position());
            }
        }
    }
}
