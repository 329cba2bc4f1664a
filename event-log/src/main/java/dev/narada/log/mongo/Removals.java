package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.Removal;
import dev.narada.log.record.Removable;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.store.UntilDone;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what commits say must leave. What is left to remove is inserted with the commit itself, so that it cannot be
 * forgotten, and doing it twice does no harm. Whoever reads such a commit closes first what could still be read; the
 * many documents that a key has sealed, or that somebody has asked for, are left to a thread of its own.
 */
final class Removals implements UntilDone.RemovalStep, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Removals.class);

    private final BlockingClient calls;
    private final AnswerDocuments answers;
    private final MongoKeys keys;
    private final AtomicLong heard = new AtomicLong();
    private final NavigableMap<Long, Document> begun = new ConcurrentSkipListMap<>();
    private final UntilDone untilDone = new UntilDone("log-mongo-remover", this);

    Removals(BlockingClient calls, AnswerDocuments answers, MongoKeys keys) {
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

    /** Finishes what a node that has ended left undone. */
    void start() {
        var left = calls.find(Collections.COMMITS, exists("removals"), find -> find);
        left.forEach(this::close);
        note(left);
        untilDone.start(isDue());
    }

    /** What is not gone yet, in a sentence. */
    Optional<String> alarm() {
        return untilDone.alarm();
    }

    /** Waits a moment for all to be gone. */
    void await() {
        untilDone.await();
    }

    /** Commits that remove something stand. */
    void begin(List<Document> commits) {
        var due = due(commits);
        try {
            due.forEach(this::close);
        } catch (LogUnavailableException e) {
            LOG.warn("What is to be removed can still be read; it is tried again", e);
        }
        note(due);
    }

    /**
     * Takes note of removals in commits that were read: what another node removed may be a key that this one remembers,
     * and what could still be read is closed first. Returns whether anything was.
     */
    boolean heardFrom(List<Document> commits) {
        var due = due(commits);
        due.forEach(this::close);
        note(due);
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

    private static List<Document> due(List<Document> commits) {
        return commits.stream().filter(commit -> commit.containsKey("removals")).toList();
    }

    private void note(List<Document> due) {
        if (!due.isEmpty()) {
            due.forEach(commit -> begun.put(commit.getLong("_id"), commit));
            untilDone.begin();
        }
    }

    @Override
    public boolean isDue() {
        return !begun.isEmpty();
    }

    @Override
    public @Nullable String attempt() {
        for (var commit : begun.values()) {
            carryOut(commit);
            begun.remove(commit.getLong("_id"));
        }
        return null;
    }

    /** The latest commit that was heard to have removed something. */
    long latest() {
        return heard.get();
    }

    /** Closes what could still be read after a commit: a few documents, however much there is. */
    private void close(Document commit) {
        for (var removal : removals(commit)) {
            if (removal.get("key") instanceof UUID key) {
                keys.destroy(key);
            } else if (removal.get("event") instanceof UUID event) {
                change(eq("events.id", event), left -> without(left, event, removal.getString("field")));
            }
        }
    }

    private void carryOut(Document commit) {
        close(commit);
        var position = commit.getLong("_id");
        for (var removal : removals(commit)) {
            if (removal.get("key") instanceof UUID key) {
                change(eq("vault.keyId", key), left -> without(left, key));
            } else if (removal.getString("about") instanceof String about) {
                change(and(eq("about", about), lt("_id", position)), Removable::withoutAnswer);
                answers.blank("about", about);
            } else if (removal.getString("actor") instanceof String actor) {
                change(and(eq("actor", actor), gt("_id", 0L), lt("_id", position)), Removable::withoutAnswer);
                answers.blank("actor", actor);
            }
        }
        calls.update(
                Collections.COMMITS,
                eq("_id", position),
                Updates.combine(Updates.unset("removals"), Updates.set("removed", true)),
                new UpdateOptions());
    }

    private static List<Document> removals(Document commit) {
        return commit.getList("removals", Document.class, List.of());
    }

    /** Blanks all request hashes. */
    void forgetRequests() {
        change(and(gt("_id", 0L), ne("hash", new Binary(new byte[0]))), Removable::withoutRequest);
        answers.forgetRequests();
    }

    private void change(Bson filter, UnaryOperator<Removable> removing) {
        calls.find(Collections.COMMITS, filter, find -> find).forEach(found -> change(found, removing));
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
            document = calls.first(Collections.COMMITS, eq("_id", before.position()), find -> find)
                    .orElse(null);
        }
    }

    private boolean replaced(StoredCommit before, Removable left) {
        return calls.update(
                Collections.COMMITS,
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

    @Override
    public void close() {
        untilDone.close();
    }
}
