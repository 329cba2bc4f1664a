package dev.narada.log.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Where each ledger stood when this file was restored from a backup. Nobody can know what was acknowledged after that
 * backup and is lost, so whatever comes next begins a new epoch; once it has, the ledger stands elsewhere and the mark says
 * no more.
 */
final class Restores {

    static final String TABLE = """
            CREATE TABLE IF NOT EXISTS restores(
              ledger TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY(ledger, n)) STRICT, WITHOUT ROWID""";

    private Restores() {}

    /** Marks all ledgers of a file that was just put in its place. */
    static void note(Path file) throws SQLException {
        try (var session = SqliteConnection.writing(file)) {
            Tables.open(session, file);
            session.run("INSERT INTO restores(ledger, n) SELECT ledger, max(n + size) FROM commits WHERE true"
                    + " GROUP BY ledger ON CONFLICT DO NOTHING");
            session.number("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /** Marks one ledger, which was copied from a file that was put in its place. */
    static void note(SqliteConnection session, String ledger) throws SQLException {
        session.run(
                "INSERT INTO restores(ledger, n) SELECT ledger, max(n + size) FROM commits WHERE ledger = ?"
                        + " GROUP BY ledger ON CONFLICT DO NOTHING",
                ledger);
    }

    /** Whether a ledger stands where it was restored. A file of an older program was never restored by this one. */
    static boolean isAt(SqliteConnection session, String ledger, long next) throws SQLException {
        return session.number("SELECT count(*) FROM sqlite_schema WHERE name = 'restores'") > 0
                && session.number("SELECT count(*) FROM restores WHERE ledger = ? AND n = ?", ledger, next) > 0;
    }
}
