package dev.narada.log.sqlite;

import dev.narada.log.Keys;
import dev.narada.log.Removal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Takes out what is to be removed, in the transaction of the commit that says so. What takes longer is noted there and
 * done after, at the latest at the next start: keys, which stand in a file of their own, the many rows that one of them
 * sealed, and the traces of it all.
 */
final class RemovalRows {

    private final SqliteConnection session;
    private final Keys keys;
    private final Traces traces;

    RemovalRows(SqliteConnection session, Keys keys, Traces traces) {
        this.session = session;
        this.keys = keys;
        this.traces = traces;
    }

    /** Removes what the commit that ends at a position says. */
    void remove(Removal removal, long last) throws SQLException {
        Due.noteTraces(session, last);
        switch (removal) {
            case Removal.Key(var key) -> key(key, last);
            case Removal.Field(var event, var field) -> field(event, field);
            case Removal.Answers(var actor) -> answers(actor);
            case Removal.Requests(var about) -> requests(about);
        }
    }

    private void key(String key, long last) throws SQLException {
        var id = keys.idOf(key);
        if (id != null) {
            session.update("INSERT INTO keys_to_destroy(id) VALUES (?) ON CONFLICT DO NOTHING", id);
        }
        Due.note(session, last, key);
    }

    private void field(UUID event, String field) throws SQLException {
        var position = session.number("SELECT position FROM events WHERE id = ?", event);
        for (var entry : CommitRows.vault(session, position, position)) {
            if (entry.field().equals(field)) {
                traces.of(entry);
            }
        }
        session.update("DELETE FROM vault WHERE position = ? AND field = ?", position, field);
        renew(session.all("SELECT max(position) FROM commits WHERE position <= ?", row -> row.getLong(1), position));
    }

    private void requests(String about) throws SQLException {
        blank(
                "request = x'', answer = x''",
                session.all(
                        "SELECT c.position, c.request FROM about a JOIN commits c ON c.ledger = a.ledger AND c.cmd = a.cmd"
                                + " WHERE a.about = ?",
                        this::asked,
                        about));
        AnswerRows.blankAbout(session, about, traces);
        session.update("DELETE FROM about WHERE about = ?", about);
    }

    /** Blanks all request hashes, as of the commit that ends at a position; returns how many commits had one. */
    int forgetRequests(long last) throws SQLException {
        Due.noteTraces(session, last);
        var commits = session.all("SELECT position, request FROM commits WHERE request <> x''", this::asked);
        blank("request = x''", commits);
        AnswerRows.forgetRequests(session, traces);
        return commits.size();
    }

    private void answers(String actor) throws SQLException {
        blank(
                "request = x'', answer = x''",
                session.all("SELECT position, request FROM commits WHERE actor = ?", this::asked, actor));
        AnswerRows.blank(session, actor, traces);
    }

    private void blank(String what, List<Long> commits) throws SQLException {
        for (var position : commits) {
            session.update("UPDATE commits SET " + what + " WHERE position = ?", position);
        }
        renew(commits);
    }

    private long asked(ResultSet commit) throws SQLException {
        traces.of(commit.getBytes(2));
        return commit.getLong(1);
    }

    /** Makes the digest over the removable part anew. */
    private void renew(List<Long> commits) throws SQLException {
        Due.renew(session, commits);
    }
}
