package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.narada.log.Removal;
import dev.narada.log.record.Removable;
import dev.narada.log.record.StoredCommit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Removes what commits say must leave. What is left to remove is inserted with the commit itself, so that it cannot be
 * forgotten: whoever reads such a commit carries it out before going on, and doing it twice does no harm.
 */
final class Removals {

    private final Calls calls;
    private final Answers answers;
    private final MongoKeys keys;
    private final AtomicLong heard = new AtomicLong();

    Removals(Calls calls, Answers answers, MongoKeys keys) {
        this.calls = calls;
        this.answers = answers;
        this.keys = keys;
    }

    /** The document with what leaves by it. A key is named by its id: another may come under the same name. */
    Document withRemovals(Document commit, List<Removal> removals) {
        var due = removals.stream().map(this::due).filter(Objects::nonNull).toList();
        return due.isEmpty() ? commit : commit.append("removals", due);
    }

    private @Nullable Document due(Removal removal) {
        return switch (removal) {
            case Removal.Key(var name) -> {
                var id = keys.idOf(name);
                yield id == null ? null : new Document("key", id);
            }
            case Removal.Field(var event, var field) -> new Document("event", event).append("field", field);
            case Removal.Answers(var actor) -> new Document("actor", actor);
            case Removal.Requests(var about) -> new Document("about", about);
        };
    }

    /** What a node that has ended left undone. */
    void finish() {
        calls.find(Schema.COMMITS, exists("removals"), find -> find).forEach(this::carryOut);
    }

    /**
     * Takes note of removals in commits that were read: what another node removed may be a key that this one remembers,
     * and what it has not finished is carried out first. Returns whether anything was.
     */
    boolean heardFrom(List<Document> commits) {
        var due = commits.stream()
                .filter(commit -> commit.containsKey("removals"))
                .toList();
        due.forEach(this::carryOut);
        commits.stream()
                .filter(commit -> commit.containsKey("removed") || commit.containsKey("removals"))
                .mapToLong(commit -> commit.getLong("_id"))
                .max()
                .ifPresent(position -> {
                    if (heard.getAndAccumulate(position, Math::max) < position) {
                        keys.forget();
                    }
                });
        return !due.isEmpty();
    }

    /** The latest commit that was heard to have removed something. */
    long latest() {
        return heard.get();
    }

    /** Removes what is due by a commit. */
    void carryOut(Document commit) {
        var due = commit.getList("removals", Document.class);
        if (due == null) {
            return;
        }
        due.forEach(removal -> carryOut(commit.getLong("_id"), removal));
        calls.update(
                Schema.COMMITS,
                eq("_id", commit.getLong("_id")),
                Updates.combine(Updates.unset("removals"), Updates.set("removed", true)),
                new UpdateOptions());
    }

    private void carryOut(long position, Document due) {
        if (due.get("key") instanceof UUID key) {
            keys.destroy(key);
            change(eq("vault.keyId", key), left -> without(left, key));
        } else if (due.get("event") instanceof UUID event) {
            change(eq("events.id", event), left -> without(left, event, due.getString("field")));
        } else if (due.getString("about") instanceof String about) {
            change(and(eq("about", about), lt("_id", position)), Removable::withoutAnswer);
            answers.blank("about", about);
        } else {
            var actor = due.getString("actor");
            change(and(eq("actor", actor), gt("_id", 0L), lt("_id", position)), Removable::withoutAnswer);
            answers.blank("actor", actor);
        }
    }

    /** Blanks all request hashes. */
    void forgetRequests() {
        change(and(gt("_id", 0L), ne("hash", new Binary(new byte[0]))), Removable::withoutRequest);
        answers.forgetRequests();
    }

    private void change(Bson filter, UnaryOperator<Removable> removing) {
        calls.find(Schema.COMMITS, filter, find -> find).forEach(found -> change(found, removing));
    }

    /** Replaces the removable part if it still is as it was read, else reads it again. */
    private void change(Document found, UnaryOperator<Removable> removing) {
        var document = found;
        while (document != null) {
            var before = CommitDocument.read(document);
            var left = removing.apply(before.removable());
            if (left.equals(before.removable()) || replaced(before, left)) {
                return;
            }
            document = calls.first(Schema.COMMITS, eq("_id", before.position()), find -> find)
                    .orElse(null);
        }
    }

    private boolean replaced(StoredCommit before, Removable left) {
        return calls.update(
                Schema.COMMITS,
                and(eq("_id", before.position()), eq("removable", new Binary(before.removableDigest()))),
                new Document("$set", CommitDocument.removable(before.with(left))),
                new UpdateOptions());
    }

    private static Removable without(Removable from, UUID key) {
        return from.keeping(entry -> !entry.keyId().equals(key));
    }

    private static Removable without(Removable from, UUID event, String field) {
        return from.keeping(
                entry -> !entry.event().equals(event) || !entry.field().equals(field));
    }
}
