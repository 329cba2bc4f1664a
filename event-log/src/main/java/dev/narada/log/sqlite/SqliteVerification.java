package dev.narada.log.sqlite;

import dev.narada.log.DamagedException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Checks what stands beside the commits: the file itself, the index of tags, kept answers, access documents. */
final class SqliteVerification {

    private static final String TAGS_WITHOUT_EVENT = """
            SELECT t.position FROM tags t LEFT JOIN events e ON e.position = t.position AND e.type = t.type
             WHERE e.position IS NULL OR instr(char(10) || e.tags || char(10), char(10) || t.tag || char(10)) = 0
             LIMIT 1""";
    private static final String TAGS_OF_EVENTS =
            "SELECT coalesce(sum(CASE tags WHEN '' THEN 0 ELSE length(tags) - length(replace(tags, char(10), '')) + 1 END), 0)"
                    + " FROM events";

    private SqliteVerification() {}

    static boolean of(SqliteConnection session) throws SQLException {
        for (var said : session.all("PRAGMA integrity_check(1)", row -> row.getString(1))) {
            refuse(said.equals("ok") ? null : "the file is damaged: " + said);
        }
        refuse(session.one(TAGS_WITHOUT_EVENT, row -> "the index of tags is wrong for position " + row.getLong(1)));
        if (session.number(TAGS_OF_EVENTS) != session.number("SELECT count(*) FROM tags")) {
            refuse("the index of tags is not complete");
        }
        refuse(AnswerRows.damaged(session));
        refuse(AboutRows.damaged(session));
        refuse(SqliteAccess.damaged(session));
        refuse(CheckpointRows.damaged(session));
        return true;
    }

    private static void refuse(@Nullable String sentence) {
        if (sentence != null) {
            throw new DamagedException(sentence);
        }
    }
}
