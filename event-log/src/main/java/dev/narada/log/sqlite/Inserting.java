package dev.narada.log.sqlite;

import dev.narada.log.Answered;
import dev.narada.log.CommandName;
import dev.narada.log.store.Group;
import dev.narada.log.store.Inserted;
import dev.narada.log.store.Tail;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;

/** Writes one group in one transaction, with a savepoint for each commit. */
final class Inserting {

    private final Writing writing;
    private final SqliteConnection session;
    private final RemovalRows removing;

    Inserting(Writing writing, SqliteConnection session, RemovalRows removing) {
        this.writing = writing;
        this.session = session;
        this.removing = removing;
    }

    Inserted insert(Group group) {
        try {
            return writing.atOnce(_ -> insertAll(group));
        } catch (SQLException e) {
            throw Failure.writing(e);
        }
    }

    static Tail tail(SqliteConnection session) throws SQLException {
        var tail = session.one(
                "SELECT position + size - 1, t FROM commits ORDER BY position DESC LIMIT 1",
                row -> new Tail(row.getLong(1), Instant.ofEpochMilli(row.getLong(2))));
        return tail == null ? Tail.EMPTY : tail;
    }

    private Inserted insertAll(Group group) throws SQLException {
        var told = new HashMap<CommandName, Answered>();
        for (var kept : group.answers()) {
            var known = AnswerRows.find(session, kept.ledger(), kept.command());
            if (known == null) {
                AnswerRows.insert(session, kept);
                AboutRows.insert(session, kept.ledger(), kept.command(), kept.about());
            } else {
                told.put(kept.name(), known);
            }
        }
        return insertCommits(group).telling(told);
    }

    private Inserted insertCommits(Group group) throws SQLException {
        var inserted = 0;
        if (tail(session).position() != group.after()) {
            return new Inserted(inserted, null);
        }
        for (var claim : group.claims()) {
            if (AnswerRows.isKept(session, claim.commit())) {
                return Inserted.untilAnswered(inserted);
            }
            session.run("SAVEPOINT one");
            try {
                for (var removal : claim.removals()) {
                    removing.remove(removal, claim.commit().last());
                }
                CommitRows.insert(session, claim.commit());
                AboutRows.insert(
                        session, claim.commit().ledger(), claim.commit().command(), claim.about());
            } catch (SQLException e) {
                if (!Failure.isConstraint(e)) {
                    throw e;
                }
                session.run("ROLLBACK TO one");
                session.run("RELEASE one");
                return new Inserted(inserted, "the commit cannot stand anywhere: " + e.getMessage());
            }
            session.run("RELEASE one");
            inserted++;
        }
        return new Inserted(inserted, null);
    }
}
