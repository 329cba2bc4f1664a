package dev.narada.log.sqlite;

import static java.util.Collections.nCopies;

import dev.narada.log.DamagedException;
import dev.narada.log.Tag;
import dev.narada.log.record.Removable;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.StoredLeaf;
import dev.narada.log.record.VaultEntry;
import dev.narada.log.store.Extent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Commits as rows: one in {@code commits}, one per event, per tag and per sealed field. */
final class CommitRows {

    private static final String COLUMNS =
            "position, size, ledger, n, cmd, actor, t, genesis, chain, digest, request, answer, removable";
    private static final String AFTER =
            "SELECT " + COLUMNS + " FROM commits WHERE position > ? ORDER BY position LIMIT ?";
    private static final String HOLDING = "SELECT " + COLUMNS
            + " FROM (SELECT * FROM commits WHERE position <= ?1 ORDER BY position DESC LIMIT 1)"
            + " WHERE position + size > ?1";
    private static final String EXTENT =
            "SELECT position, size, ledger FROM commits WHERE position > ? ORDER BY position LIMIT 1";
    private static final String OF_LEDGER = "SELECT " + COLUMNS
            + " FROM commits WHERE ledger = ?1 AND n > coalesce("
            + "(SELECT n FROM commits WHERE ledger = ?1 AND position <= ?2 ORDER BY n DESC LIMIT 1), -1)"
            + " ORDER BY n LIMIT ?3";
    private static final String EVENTS =
            "SELECT id, type, tags, leaf FROM events WHERE position BETWEEN ? AND ? ORDER BY position";
    private static final String VAULT = "SELECT event, field, key, key_id, salt, nonce, ciphertext FROM vault"
            + " WHERE position BETWEEN ? AND ? ORDER BY position, field";

    private static final int MOST_TAGS = 8;

    /** For one tag of an event, for two, and so on. */
    private static final List<String> TAGS = IntStream.rangeClosed(1, MOST_TAGS)
            .mapToObj(many ->
                    "INSERT INTO tags(tag, type, position) VALUES " + String.join(", ", nCopies(many, "(?, ?, ?)")))
            .toList();

    private CommitRows() {}

    static List<StoredCommit> after(SqliteConnection session, long position, int limit) throws SQLException {
        return whole(session, session.all(AFTER, CommitRows::bare, position, limit));
    }

    static Optional<StoredCommit> holding(SqliteConnection session, long position) throws SQLException {
        return whole(session, session.all(HOLDING, CommitRows::bare, position)).stream()
                .findFirst();
    }

    static Optional<Extent> extentAfter(SqliteConnection session, long position) throws SQLException {
        return Optional.ofNullable(
                session.one(EXTENT, row -> new Extent(row.getLong(1), row.getInt(2), row.getString(3)), position));
    }

    static List<StoredCommit> ofLedger(SqliteConnection session, String ledger, long after, int limit)
            throws SQLException {
        return whole(session, session.all(OF_LEDGER, CommitRows::bare, ledger, after, limit));
    }

    static List<VaultEntry> vault(SqliteConnection session, long first, long last) throws SQLException {
        return session.all(VAULT, CommitRows::entry, first, last);
    }

    static void insert(SqliteConnection session, StoredCommit commit) throws SQLException {
        var removable = commit.removable();
        session.update(
                "INSERT INTO commits(" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                commit.position(),
                commit.events().size(),
                commit.ledger(),
                commit.n(),
                commit.command(),
                commit.actor(),
                commit.t().toEpochMilli(),
                commit.genesis(),
                commit.chain(),
                commit.digest(),
                removable.request(),
                removable.answer(),
                commit.removableDigest());
        var position = commit.position();
        for (var event : commit.events()) {
            insert(session, position, position == commit.last(), event);
            for (var entry : removable.vault()) {
                if (entry.event().equals(event.id())) {
                    insert(session, position, entry);
                }
            }
            position++;
        }
    }

    private static void insert(SqliteConnection session, long position, boolean last, StoredLeaf event)
            throws SQLException {
        var tags = event.tags().stream().map(Tag::toString).sorted().toList();
        session.update(
                "INSERT INTO events(position, id, last, type, tags, leaf) VALUES (?, ?, ?, ?, ?, ?)",
                position,
                event.id(),
                last ? 1 : 0,
                event.type(),
                String.join("\n", tags),
                event.leaf());
        insertTags(session, position, event.type(), tags);
    }

    private static void insertTags(SqliteConnection session, long position, String type, List<String> tags)
            throws SQLException {
        for (int from = 0; from < tags.size(); from += MOST_TAGS) {
            var some = tags.subList(from, Math.min(tags.size(), from + MOST_TAGS));
            var values = new ArrayList<@Nullable Object>();
            some.forEach(tag -> values.addAll(List.of(tag, type, position)));
            session.update(TAGS.get(some.size() - 1), values.toArray());
        }
    }

    private static void insert(SqliteConnection session, long position, VaultEntry entry) throws SQLException {
        session.update(
                "INSERT INTO vault(position, event, field, key, key_id, salt, nonce, ciphertext)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                position,
                entry.event(),
                entry.field(),
                entry.key(),
                entry.keyId(),
                entry.salt(),
                entry.nonce(),
                entry.ciphertext());
    }

    /** A commit without its events, which are read next. */
    private record Bare(StoredCommit commit, int size, Removable answers) {}

    private static Bare bare(ResultSet row) throws SQLException {
        try {
            return readable(row);
        } catch (RuntimeException e) {
            throw unreadable(row.getLong("position"), e);
        }
    }

    private static DamagedException unreadable(long position, RuntimeException why) {
        return new DamagedException("the commit at position " + position + " cannot be read: " + why.getMessage(), why);
    }

    private static Bare readable(ResultSet row) throws SQLException {
        var answers = new Removable(List.of(), row.getBytes("request"), row.getBytes("answer"));
        var commit = new StoredCommit(
                row.getLong("position"),
                row.getString("ledger"),
                row.getLong("n"),
                SqliteConnection.uuid(row.getBytes("cmd")),
                row.getString("actor"),
                Instant.ofEpochMilli(row.getLong("t")),
                List.of(),
                row.getBytes("genesis"),
                row.getBytes("chain"),
                row.getBytes("digest"),
                answers,
                row.getBytes("removable"));
        return new Bare(commit, row.getInt("size"), answers);
    }

    private static List<StoredCommit> whole(SqliteConnection session, List<Bare> rows) throws SQLException {
        var commits = new ArrayList<StoredCommit>(rows.size());
        for (var row : rows) {
            try {
                commits.add(whole(session, row));
            } catch (RuntimeException e) {
                throw unreadable(row.commit().position(), e);
            }
        }
        return commits;
    }

    private static StoredCommit whole(SqliteConnection session, Bare row) throws SQLException {
        var bare = row.commit();
        var last = bare.position() + row.size() - 1;
        var events = session.all(EVENTS, CommitRows::event, bare.position(), last);
        if (events.size() != row.size()) {
            throw new IllegalArgumentException("not all of its events are there");
        }
        var vault = vault(session, bare.position(), last);
        return new StoredCommit(
                bare.position(),
                bare.ledger(),
                bare.n(),
                bare.command(),
                bare.actor(),
                bare.t(),
                events,
                bare.genesis(),
                bare.chain(),
                bare.digest(),
                new Removable(vault, row.answers().request(), row.answers().answer()),
                bare.removableDigest());
    }

    private static StoredLeaf event(ResultSet row) throws SQLException {
        var tags = row.getString("tags").lines().map(Tag::of).collect(Collectors.toUnmodifiableSet());
        return new StoredLeaf(
                SqliteConnection.uuid(row.getBytes("id")), row.getString("type"), tags, row.getBytes("leaf"));
    }

    private static VaultEntry entry(ResultSet row) throws SQLException {
        UUID event = SqliteConnection.uuid(row.getBytes("event"));
        UUID keyId = SqliteConnection.uuid(row.getBytes("key_id"));
        return new VaultEntry(
                event,
                row.getString("field"),
                row.getString("key"),
                keyId,
                row.getBytes("salt"),
                row.getBytes("nonce"),
                row.getBytes("ciphertext"));
    }
}
