package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.narada.log.store.Head;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Where ledgers stand, read off their last commits. */
final class Heads {

    private static final String RESTORED = "restored";
    private static final Bson PARTS = include("n", "size", "chain", "t", RESTORED);

    private final BlockingClient calls;

    Heads(BlockingClient calls) {
        this.calls = calls;
    }

    Optional<Head> of(String ledger) {
        return last(ledger).map(Heads::head);
    }

    /** After the last commit that begins at or before a position. */
    Optional<Head> of(String ledger, long upTo) {
        return calls.first(
                        Collections.COMMITS,
                        and(eq("ledger", ledger), Collections.upTo(upTo)),
                        find -> find.sort(Sorts.descending("_id")).projection(PARTS))
                .map(Heads::head);
    }

    /** The mark stands on the last commit, and says no more as soon as there is another. */
    void markRestored(String ledger) {
        last(ledger)
                .ifPresent(last -> calls.update(
                        Collections.COMMITS,
                        eq("_id", last.get("_id")),
                        Updates.set(RESTORED, true),
                        new UpdateOptions()));
    }

    private Optional<Document> last(String ledger) {
        return calls.first(
                Collections.COMMITS,
                and(eq("ledger", ledger), gte("n", 0L)),
                find -> find.sort(Sorts.descending("n")).projection(PARTS));
    }

    private static Head head(Document last) {
        return new Head(
                last.getLong("n") + last.getInteger("size"),
                CommitDocument.bytes(last, "chain"),
                last.getDate("t").toInstant(),
                last.getBoolean(RESTORED, false));
    }
}
