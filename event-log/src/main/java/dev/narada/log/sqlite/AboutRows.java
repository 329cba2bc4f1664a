package dev.narada.log.sqlite;

import dev.narada.log.record.Digests;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What commands are about, as far as what they asked and were told may have to be forgotten with it. */
final class AboutRows {

    /** A file of an earlier program has none of it until this one writes to it. */
    static final String TABLE = """
            CREATE TABLE IF NOT EXISTS about(
              about TEXT NOT NULL, ledger TEXT NOT NULL, cmd BLOB NOT NULL, digest BLOB NOT NULL,
              PRIMARY KEY(about, ledger, cmd)) STRICT, WITHOUT ROWID""";

    static final String INDEX = "CREATE INDEX IF NOT EXISTS about_by_command ON about(ledger, cmd)";

    private AboutRows() {}

    static void insert(SqliteConnection session, String ledger, UUID command, Collection<String> about)
            throws SQLException {
        for (var what : about) {
            session.update(
                    "INSERT INTO about(about, ledger, cmd, digest) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    what,
                    ledger,
                    command,
                    Digests.ofRow(what, ledger, command));
        }
    }

    static Set<String> of(SqliteConnection session, String ledger, UUID command) throws SQLException {
        return there(session)
                ? Set.copyOf(session.all(
                        "SELECT about FROM about WHERE ledger = ? AND cmd = ?",
                        row -> row.getString(1),
                        ledger,
                        command))
                : Set.of();
    }

    /** The first row that is not what was stored. */
    static @Nullable String damaged(SqliteConnection session) throws SQLException {
        if (!there(session)) {
            return null;
        }
        return session
                .all("SELECT about, ledger, cmd, digest FROM about", row -> {
                    var command = SqliteConnection.uuid(row.getBytes(3));
                    return Arrays.equals(row.getBytes(4), Digests.ofRow(row.getString(1), row.getString(2), command))
                            ? ""
                            : "what command " + command + " is about is not what was stored";
                })
                .stream()
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static boolean there(SqliteConnection session) throws SQLException {
        return session.number("SELECT count(*) FROM sqlite_master WHERE name = 'about'") > 0;
    }
}
