package dev.narada.log.sqlite;

import dev.narada.log.Removal;
import dev.narada.log.record.Digests;
import dev.narada.log.record.Keys;
import dev.narada.log.record.Removable;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Takes out what is to be removed, in the transaction of the commit that says so. Keys stand in a file of their own:
 * which of them must go is noted here first, and done after, at the latest at the next start.
 */
final class Removing {

    private final Session session;
    private final Keys keys;

    Removing(Session session, Keys keys) {
        this.session = session;
        this.keys = keys;
    }

    void remove(Removal removal) throws SQLException {
        switch (removal) {
            case Removal.Key(var key) -> key(key);
            case Removal.Field(var event, var field) -> field(event, field);
            case Removal.Answers(var actor) -> answers(actor);
            case Removal.Requests(var about) -> requests(about);
        }
    }

    /** Destroys the keys that were noted, once the commits that say so are durable. */
    void finish() throws SQLException {
        session.all("SELECT id FROM keys_to_destroy", row -> Session.uuid(row.getBytes(1)))
                .forEach(keys::destroy);
        session.update("DELETE FROM keys_to_destroy");
        // Old pages of the write-ahead log still have the removed rows until it starts over.
        session.number("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private void key(String key) throws SQLException {
        var id = keys.idOf(key);
        if (id != null) {
            session.update("INSERT INTO keys_to_destroy(id) VALUES (?) ON CONFLICT DO NOTHING", id);
        }
        var touched = session.all(
                "SELECT DISTINCT (SELECT max(c.position) FROM commits c WHERE c.position <= v.position)"
                        + " FROM vault v WHERE v.key = ?",
                row -> row.getLong(1),
                key);
        session.update("DELETE FROM vault WHERE key = ?", key);
        renew(touched);
    }

    private void field(UUID event, String field) throws SQLException {
        var position = session.number("SELECT position FROM events WHERE id = ?", event);
        session.update("DELETE FROM vault WHERE position = ? AND field = ?", position, field);
        renew(session.all("SELECT max(position) FROM commits WHERE position <= ?", row -> row.getLong(1), position));
    }

    private void requests(String about) throws SQLException {
        var touched = session.all(
                "SELECT c.position FROM about a JOIN commits c ON c.ledger = a.ledger AND c.cmd = a.cmd"
                        + " WHERE a.about = ?",
                row -> row.getLong(1),
                about);
        for (var position : touched) {
            session.update("UPDATE commits SET request = x'', answer = x'' WHERE position = ?", position);
        }
        renew(touched);
        AnswerRows.blankAbout(session, about);
        session.update("DELETE FROM about WHERE about = ?", about);
    }

    /** Blanks all request hashes, in one transaction. */
    void forgetRequests() throws SQLException {
        session.run("BEGIN IMMEDIATE");
        try {
            var touched = session.all("SELECT position FROM commits WHERE request <> x''", row -> row.getLong(1));
            session.update("UPDATE commits SET request = x'' WHERE request <> x''");
            renew(touched);
            AnswerRows.forgetRequests(session);
            session.run("COMMIT");
        } catch (SQLException | RuntimeException e) {
            session.run("ROLLBACK");
            throw e;
        }
        session.number("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private void answers(String actor) throws SQLException {
        var touched = session.all("SELECT position FROM commits WHERE actor = ?", row -> row.getLong(1), actor);
        session.update("UPDATE commits SET request = x'', answer = x'' WHERE actor = ?", actor);
        renew(touched);
        AnswerRows.blank(session, actor);
    }

    /** Makes the digest over the removable part anew. */
    private void renew(List<Long> commits) throws SQLException {
        for (var position : commits) {
            for (var commit : CommitRows.after(session, position - 1, 1)) {
                Removable left = commit.removable();
                session.update(
                        "UPDATE commits SET removable = ? WHERE position = ?",
                        Digests.of(commit.position(), left),
                        commit.position());
            }
        }
    }
}
