package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import dev.narada.log.Commit;
import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.Tag;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.store.Snapshot;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * What stood up to a tail that was read first. Commits are only ever added after it, so that whenever the rest is read,
 * it is the same.
 */
final class MongoSnapshot implements Snapshot {

    private final BlockingClient calls;
    private final long tail;
    private final LongFunction<StoredCommit> reading;
    private final TreeMap<Long, StoredCommit> found = new TreeMap<>();

    /** The commit that a position belongs to is read by {@code reading}, unless it was found already. */
    MongoSnapshot(BlockingClient calls, long tail, LongFunction<StoredCommit> reading) {
        this.calls = calls;
        this.tail = tail;
        this.reading = reading;
    }

    @Override
    public long tail() {
        return tail;
    }

    @Override
    public SortedSet<Long> positions(Criteria criteria, long after) {
        var positions = new TreeSet<Long>();
        if (criteria.anyOf().isEmpty() || after >= tail) {
            return positions;
        }
        // A commit that reaches beyond the marker began at most as far before it as a commit can be long.
        var matching = or(criteria.anyOf().stream().map(MongoSnapshot::carries).toList());
        calls.find(
                        Collections.COMMITS,
                        and(matching, gt("_id", after - Commit.MOST_EVENTS), lte("_id", tail)),
                        find -> find.sort(Sorts.ascending("_id")))
                .forEach(document -> judge(CommitDocument.read(document), criteria, after, positions));
        return positions;
    }

    private void judge(StoredCommit commit, Criteria criteria, long after, SortedSet<Long> positions) {
        found.put(commit.position(), commit);
        var position = commit.position();
        for (var event : commit.events()) {
            if (position > after && criteria.matches(event.tags(), event.type())) {
                positions.add(position);
            }
            position++;
        }
    }

    @Override
    public List<Stood> events(Collection<Long> positions) {
        return positions.stream().sorted().map(this::stood).toList();
    }

    private Stood stood(long position) {
        var commit = holding(position);
        var event = commit.events().get(Math.toIntExact(position - commit.position()));
        var vault = commit.removable().vault().stream()
                .filter(entry -> entry.event().equals(event.id()))
                .toList();
        return new Stood(position, position == commit.last(), event.leaf(), vault);
    }

    private StoredCommit holding(long position) {
        var near = found.floorEntry(position);
        if (near != null && position <= near.getValue().last()) {
            return near.getValue();
        }
        var read = reading.apply(position);
        found.put(read.position(), read);
        return read;
    }

    private static Bson carries(Criterion criterion) {
        // As one document: not every server that speaks this protocol takes an $and inside $elemMatch.
        var event = new Document(
                "tags",
                new Document(
                        "$all", criterion.tags().stream().map(Tag::toString).toList()));
        if (!criterion.types().isEmpty()) {
            event.append("type", new Document("$in", List.copyOf(criterion.types())));
        }
        return elemMatch("events", event);
    }

    @Override
    public void close() {
        // Nothing is held open on the server.
    }
}
