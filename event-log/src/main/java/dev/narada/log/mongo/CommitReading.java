package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.narada.log.DamagedException;
import dev.narada.log.record.StoredCommit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Reads commits in order and checks that none is missing. A hole after what stood when the store was opened is looked
 * at again, for it may still close; a hole before that never does.
 */
final class CommitReading {

    private static final Bson ORDER = Sorts.ascending("_id");

    private final BlockingClient calls;
    private final Removals removals;
    private final Duration patience;
    private final long settled;
    private volatile @Nullable String hole;

    /** All up to {@code settled} stood before this node began. */
    CommitReading(BlockingClient calls, Removals removals, long settled, Duration patience) {
        this.calls = calls;
        this.removals = removals;
        this.settled = settled;
        this.patience = patience;
    }

    /** The hole that readers stand before, in a sentence. */
    @Nullable
    String hole() {
        return hole;
    }

    List<StoredCommit> after(long after, int limit) {
        var waiting = new Patience(patience);
        while (true) {
            var found = commits(gt("_id", after), limit);
            var density = dense(after, found);
            if (density.missing() == null || !density.whole().isEmpty()) {
                hole = null;
                return density.whole();
            }
            if (density.missing() <= settled || !waiting.pause()) {
                var sentence = "position " + density.missing() + " is missing, though position "
                        + found.getFirst().position()
                        + " stands; restore the store from its backup, nothing is skipped";
                hole = sentence;
                throw new DamagedException(sentence);
            }
        }
    }

    List<StoredCommit> inLedger(String ledger, long after, int limit) {
        var of = eq("ledger", ledger);
        var next = after == 0 ? 0 : next(and(of, Collections.upTo(after)));
        return Density.inLedger(next, commits(and(of, gt("_id", after)), limit));
    }

    /** The commit that a position belongs to. */
    Optional<StoredCommit> at(long position) {
        return commits(Collections.upTo(position), Sorts.descending("_id"), 1).stream()
                .filter(commit -> position <= commit.last())
                .findFirst();
    }

    StoredCommit holding(long position) {
        return at(position).orElseThrow(() -> new DamagedException("position " + position + " is missing"));
    }

    private Density dense(long after, List<StoredCommit> found) {
        var density = Density.of(after + 1, found);
        if (density.missing() == null || !density.whole().isEmpty()) {
            return density;
        }
        // Whoever reads on from inside a commit gets the next whole one.
        var before = last(Collections.upTo(after)).map(CommitDocument::last).orElse(after);
        return Density.of(Math.max(after, before) + 1, found);
    }

    private long next(Bson filter) {
        return last(filter)
                .map(commit -> commit.getLong("n") + commit.getInteger("size"))
                .orElse(0L);
    }

    private Optional<Document> last(Bson filter) {
        return calls.first(
                Collections.COMMITS,
                filter,
                find -> find.sort(Sorts.descending("_id")).projection(Projections.include("n", "size")));
    }

    private List<StoredCommit> commits(Bson filter, int limit) {
        return commits(filter, ORDER, limit);
    }

    private List<StoredCommit> commits(Bson filter, Bson order, int limit) {
        var found =
                calls.find(Collections.COMMITS, filter, find -> find.sort(order).limit(limit));
        if (removals.heardFrom(found)) {
            // What was due has left now, perhaps from these very commits.
            found = calls.find(
                    Collections.COMMITS, filter, find -> find.sort(order).limit(limit));
        }
        return found.stream().map(CommitDocument::read).toList();
    }
}
