package dev.narada.log.sqlite;

import dev.narada.log.Answered;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.store.CommandName;
import dev.narada.log.store.Group;
import dev.narada.log.store.Inserted;
import dev.narada.log.store.Tail;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** Writes one group in one transaction, with a savepoint for each commit. */
final class Inserting {

    private final Session session;
    private final Removing removing;
    private volatile @Nullable String broken;

    Inserting(Session session, Removing removing) {
        this.session = session;
        this.removing = removing;
    }

    /** Why nothing is written any more. */
    @Nullable
    String broken() {
        return broken;
    }

    Inserted insert(Group group) {
        var why = broken;
        if (why != null) {
            throw new LogUnavailableException(why);
        }
        try {
            session.run("BEGIN IMMEDIATE");
            var inserted = insertAll(group);
            commit();
            return inserted;
        } catch (SQLException e) {
            rollBack();
            throw Failure.writing(e);
        }
    }

    static Tail tail(Session session) throws SQLException {
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
                    removing.remove(removal);
                }
                CommitRows.insert(session, claim.commit());
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

    private void commit() throws SQLException {
        try {
            session.run("COMMIT");
        } catch (SQLException e) {
            if (Failure.isInputOutput(e)) {
                // After a failed flush the system may have dropped what it could not write: a second one proves
                // nothing.
                broken = "the disk failed while a commit was being made durable; restart the server once it is sound";
            }
            throw e;
        }
    }

    private void rollBack() {
        try {
            session.run("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back already, as it does when the disk is full.
        }
    }
}
