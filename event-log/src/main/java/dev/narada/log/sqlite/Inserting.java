package dev.narada.log.sqlite;

import dev.narada.log.Answered;
import dev.narada.log.CommandName;
import dev.narada.log.store.Group;
import dev.narada.log.store.Inserted;
import dev.narada.log.store.Tail;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;

/** Writes one group in one transaction, as many of its commits as can stand. */
final class Inserting {

    private static final String ALL = "all_of_them";
    private static final String ONE = "one";

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

    /** A savepoint for each only where one of them cannot stand: that is rare, and costs all of them. */
    private Inserted insertCommits(Group group) throws SQLException {
        if (tail(session).position() != group.after()) {
            return new Inserted(0, null);
        }
        session.run("SAVEPOINT " + ALL);
        try {
            var inserted = 0;
            for (var claim : group.claims()) {
                if (AnswerRows.isKept(session, claim.commit())) {
                    session.run("RELEASE " + ALL);
                    return Inserted.untilAnswered(inserted);
                }
                insert(claim);
                inserted++;
            }
            session.run("RELEASE " + ALL);
            return new Inserted(inserted, null);
        } catch (SQLException e) {
            if (!Failure.isConstraint(e)) {
                throw e;
            }
            takeBack(ALL);
            return insertOneByOne(group);
        }
    }

    private Inserted insertOneByOne(Group group) throws SQLException {
        var inserted = 0;
        for (var claim : group.claims()) {
            if (AnswerRows.isKept(session, claim.commit())) {
                return Inserted.untilAnswered(inserted);
            }
            session.run("SAVEPOINT " + ONE);
            try {
                insert(claim);
            } catch (SQLException e) {
                if (!Failure.isConstraint(e)) {
                    throw e;
                }
                takeBack(ONE);
                return new Inserted(inserted, "the commit cannot stand anywhere: " + e.getMessage());
            }
            session.run("RELEASE " + ONE);
            inserted++;
        }
        return new Inserted(inserted, null);
    }

    private void insert(Group.Claim claim) throws SQLException {
        var commit = claim.commit();
        for (var removal : claim.removals()) {
            removing.remove(removal, commit.last());
        }
        CommitRows.insert(session, commit);
        AboutRows.insert(session, commit.ledger(), commit.command(), claim.about());
    }

    private void takeBack(String savepoint) throws SQLException {
        session.run("ROLLBACK TO " + savepoint);
        session.run("RELEASE " + savepoint);
    }
}
