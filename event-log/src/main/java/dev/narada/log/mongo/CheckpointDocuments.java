package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.narada.log.DamagedException;
import dev.narada.log.KeptCheckpoint;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.record.Digests;
import dev.narada.log.store.KeptCheckpoints;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * Signed notes under their ledger and size, each with a digest of its own. The id is all the index that they need, so
 * that a database of an earlier program takes them as it is.
 */
final class CheckpointDocuments implements KeptCheckpoints {

    private final BlockingClient calls;

    CheckpointDocuments(BlockingClient calls) {
        this.calls = calls;
    }

    @Override
    public KeptCheckpoint keep(KeptCheckpoint kept) {
        try {
            insert(kept);
        } catch (LogUnavailableException e) {
            // Another node may have been faster, which some servers call a failure.
            return of(kept.ledger(), kept.size()).orElseThrow(() -> e);
        }
        return of(kept.ledger(), kept.size()).orElseThrow();
    }

    private void insert(KeptCheckpoint kept) {
        calls.update(
                Collections.CHECKPOINTS,
                at(kept.ledger(), kept.size()),
                Updates.combine(
                        Updates.setOnInsert("ledger", kept.ledger()),
                        Updates.setOnInsert("size", kept.size()),
                        Updates.setOnInsert("position", kept.position()),
                        Updates.setOnInsert("t", kept.t().toEpochMilli()),
                        Updates.setOnInsert("reason", kept.reason()),
                        Updates.setOnInsert("note", kept.note()),
                        Updates.setOnInsert("digest", digest(kept))),
                new UpdateOptions().upsert(true));
    }

    @Override
    public Optional<KeptCheckpoint> of(String ledger, long size) {
        return calls.first(Collections.CHECKPOINTS, at(ledger, size), find -> find)
                .map(CheckpointDocuments::kept);
    }

    @Override
    public Optional<KeptCheckpoint> latest(String ledger) {
        return calls.first(Collections.CHECKPOINTS, within(ledger), find -> find.sort(Sorts.descending("_id")))
                .map(CheckpointDocuments::kept);
    }

    @Override
    public List<KeptCheckpoint> all(String ledger) {
        return calls.find(Collections.CHECKPOINTS, within(ledger), find -> find.sort(Sorts.ascending("_id"))).stream()
                .map(CheckpointDocuments::kept)
                .toList();
    }

    @Override
    public long reached() {
        return calls.first(Collections.CHECKPOINTS, new Document(), find -> find.sort(Sorts.descending("position")))
                .map(CheckpointDocuments::kept)
                .map(KeptCheckpoint::position)
                .orElse(0L);
    }

    /** Refuses the first note that is not what was stored. */
    void verify() {
        for (var found : calls.find(Collections.CHECKPOINTS, new Document(), find -> find)) {
            var kept = kept(found);
            if (!digest(kept).equals(found.get("digest"))) {
                throw new DamagedException(
                        "the checkpoint of " + kept.ledger() + " at size " + kept.size() + " is not what was stored");
            }
        }
    }

    private static Bson at(String ledger, long size) {
        return eq("_id", "%s/%019d".formatted(ledger, size));
    }

    /** All sizes are digits, which stand between these two signs. */
    private static Bson within(String ledger) {
        return and(gt("_id", ledger + "/"), lt("_id", ledger + "0"));
    }

    private static KeptCheckpoint kept(Document found) {
        return new KeptCheckpoint(
                found.getString("ledger"),
                found.getLong("size"),
                found.getLong("position"),
                Instant.ofEpochMilli(found.getLong("t")),
                found.getString("reason"),
                found.getString("note"));
    }

    private static Binary digest(KeptCheckpoint kept) {
        return new Binary(Digests.ofRow(
                kept.ledger(), kept.size(), kept.position(), kept.t().toEpochMilli(), kept.reason(), kept.note()));
    }
}
