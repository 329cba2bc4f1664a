package dev.narada.log.sqlite;

import dev.narada.log.Removal;
import dev.narada.log.record.Keys;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Takes out what is to be removed, in the transaction of the commit that says so. What takes longer is noted there and
 * done after, at the latest at the next start: keys, which stand in a file of their own, the many rows that one of them
 * sealed, and the traces of it all.
 */
final class Removing {

    private final Session session;
    private final Keys keys;
    private final Traces traces;

    Removing(Session session, Keys keys, Traces traces) {
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

    private void answers(String actor) throws SQLException {
        var touched = session.all(
                "SELECT position, request FROM commits WHERE actor = ?",
                row -> {
                    traces.of(row.getBytes(2));
                    return row.getLong(1);
                },
                actor);
        session.update("UPDATE commits SET request = x'', answer = x'' WHERE actor = ?", actor);
        renew(touched);
        AnswerRows.blank(session, actor);
    }

    /** Makes the digest over the removable part anew. */
    private void renew(List<Long> commits) throws SQLException {
        Due.renew(session, commits);
    }
}
