package dev.narada.log.mongo;

import com.mongodb.client.model.Projections;
import dev.narada.log.Answered;
import dev.narada.log.CommandName;
import dev.narada.log.DamagedException;
import dev.narada.log.Tag;
import dev.narada.log.record.Removable;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.StoredLeaf;
import dev.narada.log.record.VaultEntry;
import dev.narada.log.store.Group;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A commit as a document. Only {@code vault}, {@code hash}, {@code answer}, {@code removable} (the digest over these
 * three), {@code removals} and the mark of a restore ever change; all else is inserted once.
 */
final class CommitDocument {

    private CommitDocument() {}

    static Document of(Group.Claim claim) {
        return of(claim.commit()).append("about", List.copyOf(claim.about()));
    }

    static Document of(StoredCommit commit) {
        var document = new Document("_id", commit.position())
                .append("size", commit.events().size())
                .append("ledger", commit.ledger())
                .append("n", commit.n())
                .append("cmd", commit.command())
                .append("actor", commit.actor())
                .append("t", Date.from(commit.t()))
                .append(
                        "events",
                        commit.events().stream().map(CommitDocument::event).toList())
                .append("chain", new Binary(commit.chain()))
                .append("digest", new Binary(commit.digest()));
        if (commit.genesis() != null) {
            document.append("genesis", new Binary(commit.genesis()));
        }
        document.putAll(removable(commit));
        return document;
    }

    /** The part of it that may leave. */
    static Document removable(StoredCommit commit) {
        return new Document(
                        "vault",
                        commit.removable().vault().stream()
                                .map(CommitDocument::entry)
                                .toList())
                .append("hash", new Binary(commit.removable().request()))
                .append("answer", new Binary(commit.removable().answer()))
                .append("removable", new Binary(commit.removableDigest()));
    }

    static StoredCommit read(Document document) {
        var position = document.getLong("_id");
        try {
            var events = document.getList("events", Document.class);
            if (events.size() != document.getInteger("size")) {
                throw new IllegalArgumentException("not all of its events are there");
            }
            return new StoredCommit(
                    position,
                    document.getString("ledger"),
                    document.getLong("n"),
                    document.get("cmd", UUID.class),
                    document.getString("actor"),
                    document.getDate("t").toInstant(),
                    events.stream().map(CommitDocument::event).toList(),
                    bytesOrNull(document, "genesis"),
                    bytes(document, "chain"),
                    bytes(document, "digest"),
                    new Removable(
                            document.getList("vault", Document.class).stream()
                                    .map(CommitDocument::entry)
                                    .toList(),
                            bytes(document, "hash"),
                            bytes(document, "answer")),
                    bytes(document, "removable"));
        } catch (RuntimeException e) {
            throw new DamagedException("the commit at position " + position + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** What the command was about; documents of earlier programs do not say it. */
    static Set<String> about(Document document) {
        return Set.copyOf(document.getList("about", String.class, List.of()));
    }

    static Set<String> about(BlockingClient calls, CommandName command) {
        return calls.first(
                        Collections.COMMITS,
                        Collections.named(List.of(command)),
                        find -> find.projection(Projections.include("about")))
                .map(CommitDocument::about)
                .orElse(Set.of());
    }

    /** The position of its last event. */
    static long last(Document document) {
        return document.getLong("_id") + document.getInteger("size") - 1;
    }

    /** What its command was told. */
    static Answered answered(Document document) {
        return new Answered(bytes(document, "hash"), bytes(document, "answer"), last(document), true);
    }

    static byte[] bytes(Document document, String field) {
        return document.get(field, Binary.class).getData();
    }

    private static byte @Nullable [] bytesOrNull(Document document, String field) {
        var binary = document.get(field, Binary.class);
        return binary == null ? null : binary.getData();
    }

    private static Document event(StoredLeaf event) {
        return new Document("id", event.id())
                .append("type", event.type())
                .append("tags", event.tags().stream().map(Tag::toString).toList())
                .append("leaf", new Binary(event.leaf()));
    }

    private static StoredLeaf event(Document event) {
        return new StoredLeaf(
                event.get("id", UUID.class),
                event.getString("type"),
                event.getList("tags", String.class).stream().map(Tag::of).collect(Collectors.toUnmodifiableSet()),
                bytes(event, "leaf"));
    }

    private static Document entry(VaultEntry entry) {
        return new Document("event", entry.event())
                .append("field", entry.field())
                .append("key", entry.key())
                .append("keyId", entry.keyId())
                .append("salt", new Binary(entry.salt()))
                .append("nonce", new Binary(entry.nonce()))
                .append("ciphertext", new Binary(entry.ciphertext()));
    }

    private static VaultEntry entry(Document entry) {
        return new VaultEntry(
                entry.get("event", UUID.class),
                entry.getString("field"),
                entry.getString("key"),
                entry.get("keyId", UUID.class),
                bytes(entry, "salt"),
                bytes(entry, "nonce"),
                bytes(entry, "ciphertext"));
    }
}
