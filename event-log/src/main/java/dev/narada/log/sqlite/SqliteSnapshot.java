package dev.narada.log.sqlite;

import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.DamagedException;
import dev.narada.log.Tag;
import dev.narada.log.store.Snapshot;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** One read transaction: the marker and the events are of the same moment. */
final class SqliteSnapshot implements Snapshot {

    /** Beyond this many it does not matter which of two tags is the rarer. */
    private static final int FEW = 64;

    private final Readers readers;
    private final SqliteConnection session;
    private final long tail;

    SqliteSnapshot(Readers readers) {
        this.readers = readers;
        this.session = readers.borrow();
        try {
            session.begin("BEGIN");
            this.tail = Inserting.tail(session).position();
        } catch (SQLException e) {
            readers.giveBack(session);
            throw Failure.reading(e);
        } catch (RuntimeException | Error e) {
            readers.giveBack(session);
            throw e;
        }
    }

    @Override
    public long tail() {
        return tail;
    }

    @Override
    public SortedSet<Long> positions(Criteria criteria, long after) {
        var positions = new TreeSet<Long>();
        try {
            for (var criterion : criteria.anyOf()) {
                positions.addAll(find(criterion, after));
            }
        } catch (SQLException e) {
            throw Failure.reading(e);
        }
        return positions;
    }

    @Override
    public List<Stood> events(Collection<Long> positions) {
        var events = new ArrayList<Stood>(positions.size());
        try {
            for (var position : positions) {
                var vault = CommitRows.vault(session, position, position);
                var event = session.one(
                        "SELECT last, leaf FROM events WHERE position = ?",
                        row -> new Stood(position, row.getInt(1) == 1, row.getBytes(2), vault),
                        position);
                if (event == null) {
                    throw new DamagedException("position " + position + " is missing, though its tags are there");
                }
                events.add(event);
            }
        } catch (SQLException e) {
            throw Failure.reading(e);
        }
        return events;
    }

    private List<Long> find(Criterion criterion, long after) throws SQLException {
        var types = List.copyOf(criterion.types());
        var tags = rarestFirst(criterion.tags(), types);
        var sql = new StringBuilder("SELECT a.position FROM tags a WHERE a.tag = ?").append(in("a.type", types));
        var values = new ArrayList<Object>();
        values.add(tags.getFirst().toString());
        values.addAll(types);
        sql.append(" AND a.position > ?");
        values.add(after);
        for (var tag : tags.subList(1, tags.size())) {
            sql.append(" AND EXISTS (SELECT 1 FROM tags b"
                    + " WHERE b.tag = ? AND b.type = a.type AND b.position = a.position)");
            values.add(tag.toString());
        }
        return session.all(sql.toString(), row -> row.getLong(1), values.toArray());
    }

    private List<Tag> rarestFirst(Collection<Tag> tags, List<String> types) throws SQLException {
        if (tags.size() == 1) {
            return List.copyOf(tags);
        }
        record Counted(Tag tag, long events) {}
        var counted = new ArrayList<Counted>();
        for (var tag : tags) {
            var values = new ArrayList<Object>();
            values.add(tag.toString());
            values.addAll(types);
            var sql = "SELECT count(*) FROM (SELECT 1 FROM tags WHERE tag = ?" + in("type", types) + " LIMIT " + FEW
                    + ")";
            counted.add(new Counted(tag, session.number(sql, values.toArray())));
        }
        counted.sort((one, other) -> Long.compare(one.events(), other.events()));
        return counted.stream().map(Counted::tag).toList();
    }

    private static String in(String column, List<String> values) {
        return values.isEmpty()
                ? ""
                : " AND " + column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    @Override
    public void close() {
        readers.giveBack(session);
    }
}
