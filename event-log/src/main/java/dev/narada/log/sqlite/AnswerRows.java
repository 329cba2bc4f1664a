package dev.narada.log.sqlite;

import dev.narada.log.Answered;
import dev.narada.log.KeptAnswer;
import dev.narada.log.record.Digests;
import dev.narada.log.record.StoredCommit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What commands were told: those with events stand in {@code commits}, the others in {@code answers}. */
final class AnswerRows {

    private static final String OF_COMMIT =
            "SELECT request, answer, position + size - 1 AS position FROM commits WHERE ledger = ? AND cmd = ?";
    private static final String KEPT = "SELECT request, answer, position FROM answers WHERE ledger = ? AND cmd = ?";

    private static final String ABOUT =
            "SELECT k.* FROM about a JOIN answers k ON k.ledger = a.ledger AND k.cmd = a.cmd WHERE a.about = ?";

    private AnswerRows() {}

    static @Nullable Answered find(SqliteConnection session, String ledger, UUID command) throws SQLException {
        var committed = session.one(OF_COMMIT, row -> answered(row, true), ledger, command);
        return committed != null ? committed : session.one(KEPT, row -> answered(row, false), ledger, command);
    }

    /** Whether the command of a commit has been answered without events. */
    static boolean isKept(SqliteConnection session, StoredCommit commit) throws SQLException {
        return session.one(KEPT, row -> answered(row, false), commit.ledger(), commit.command()) != null;
    }

    static void insert(SqliteConnection session, KeptAnswer kept) throws SQLException {
        session.update(
                "INSERT INTO answers(ledger, cmd, actor, request, answer, position, digest)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                kept.ledger(),
                kept.command(),
                kept.actor(),
                kept.request(),
                kept.answer(),
                kept.position(),
                digest(kept));
    }

    static void blank(SqliteConnection session, String actor, Traces traces) throws SQLException {
        for (var kept : session.all("SELECT * FROM answers WHERE actor = ?", AnswerRows::kept, actor)) {
            traces.of(kept.request());
            change(session, kept.blank());
        }
    }

    /** Those of commands about something. */
    static void blankAbout(SqliteConnection session, String about, Traces traces) throws SQLException {
        for (var kept : session.all(ABOUT, AnswerRows::kept, about)) {
            traces.of(kept.request());
            change(session, kept.blank());
        }
    }

    static void forgetRequests(SqliteConnection session, Traces traces) throws SQLException {
        for (var kept : session.all("SELECT * FROM answers WHERE request <> x''", AnswerRows::kept)) {
            traces.of(kept.request());
            change(session, kept.withoutRequest());
        }
    }

    private static void change(SqliteConnection session, KeptAnswer changed) throws SQLException {
        session.update(
                "UPDATE answers SET request = ?, answer = ?, digest = ? WHERE ledger = ? AND cmd = ?",
                changed.request(),
                changed.answer(),
                digest(changed),
                changed.ledger(),
                changed.command());
    }

    static List<KeptAnswer> of(SqliteConnection session, String ledger) throws SQLException {
        var all = new ArrayList<KeptAnswer>();
        for (var kept : session.all("SELECT * FROM answers WHERE ledger = ?", AnswerRows::kept, ledger)) {
            all.add(kept.about(AboutRows.of(session, ledger, kept.command())));
        }
        return all;
    }

    static List<UUID> commands(SqliteConnection session, String ledger) throws SQLException {
        return session.all(
                "SELECT cmd FROM answers WHERE ledger = ?", row -> SqliteConnection.uuid(row.getBytes(1)), ledger);
    }

    /** The first kept answer that is not what was stored. */
    static @Nullable String damaged(SqliteConnection session) throws SQLException {
        return session
                .all("SELECT * FROM answers", row -> {
                    var kept = kept(row);
                    return Arrays.equals(row.getBytes("digest"), digest(kept))
                            ? ""
                            : "the kept answer of command " + kept.command() + " is not what was stored";
                })
                .stream()
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static byte[] digest(KeptAnswer kept) {
        return Digests.ofRow(
                kept.ledger(), kept.command(), kept.actor(), kept.request(), kept.answer(), kept.position());
    }

    private static Answered answered(ResultSet row, boolean changed) throws SQLException {
        return new Answered(row.getBytes("request"), row.getBytes("answer"), row.getLong("position"), changed);
    }

    private static KeptAnswer kept(ResultSet row) throws SQLException {
        return new KeptAnswer(
                row.getString("ledger"),
                SqliteConnection.uuid(row.getBytes("cmd")),
                row.getString("actor"),
                row.getBytes("request"),
                row.getBytes("answer"),
                row.getLong("position"),
                Set.of());
    }
}
