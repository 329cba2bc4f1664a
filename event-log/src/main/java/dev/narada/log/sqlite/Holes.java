package dev.narada.log.sqlite;

import dev.narada.log.DamagedException;
import java.sql.SQLException;

/** Refuses a log in which a commit is missing though later ones stand: it cannot be said whose it was. */
final class Holes {

    /** Commits never overlap, so that they cover all there is exactly when their sizes add up to the tail. */
    private static final String MISSING =
            "SELECT coalesce(max(position + size - 1), 0) - coalesce(sum(size), 0) FROM commits";

    private static final String FIRST = "SELECT min(next) FROM"
            + " (SELECT 1 AS next UNION ALL SELECT position + size FROM commits)"
            + " WHERE next NOT IN (SELECT position FROM commits)";

    private Holes() {}

    static void refuse(SqliteConnection session) throws SQLException {
        if (session.number(MISSING) != 0) {
            throw new DamagedException("position " + session.number(FIRST)
                    + " is missing, though later ones stand; restore the log from its backup, nothing is skipped");
        }
    }
}
