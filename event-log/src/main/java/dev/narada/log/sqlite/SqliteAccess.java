package dev.narada.log.sqlite;

import dev.narada.log.AccessStore;
import dev.narada.log.record.Digests;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Access documents in the same file as the log, each with a digest of its own. */
final class SqliteAccess implements AccessStore {

    private final Changes changes;
    private final Readers readers;

    /** How rows are changed. */
    interface Changes {
        /** Returns how many. */
        int make(Writing.Work<Integer> work) throws SQLException;
    }

    SqliteAccess(Changes changes, Readers readers) {
        this.changes = changes;
        this.readers = readers;
    }

    @Override
    public Optional<String> get(String kind, String id) {
        return readers.read(session -> Optional.ofNullable(session.one(
                "SELECT document FROM access WHERE kind = ? AND id = ?", row -> row.getString(1), kind, id)));
    }

    @Override
    public Set<String> kinds() {
        return Set.copyOf(readers.<List<String>>read(
                session -> session.all("SELECT DISTINCT kind FROM access", row -> row.getString(1))));
    }

    @Override
    public Map<String, String> all(String kind) {
        record AccessRow(String id, String document) {}
        var all = new TreeMap<String, String>();
        readers.read(session -> session.all(
                        "SELECT id, document FROM access WHERE kind = ?",
                        row -> new AccessRow(row.getString(1), row.getString(2)),
                        kind))
                .forEach(entry -> all.put(entry.id(), entry.document()));
        return all;
    }

    @Override
    public void put(String kind, String id, String document) {
        write(
                "INSERT INTO access(kind, id, document, digest) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
                        + " SET document = excluded.document, digest = excluded.digest",
                kind,
                id,
                document,
                Digests.ofRow(kind, id, document));
    }

    @Override
    public boolean putIfAbsent(String kind, String id, String document) {
        return write(
                "INSERT INTO access(kind, id, document, digest) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                kind,
                id,
                document,
                Digests.ofRow(kind, id, document));
    }

    @Override
    public boolean replace(String kind, String id, String expected, String document) {
        return write(
                "UPDATE access SET document = ?, digest = ? WHERE kind = ? AND id = ? AND document = ?",
                document,
                Digests.ofRow(kind, id, document),
                kind,
                id,
                expected);
    }

    @Override
    public boolean remove(String kind, String id) {
        return write("DELETE FROM access WHERE kind = ? AND id = ?", kind, id);
    }

    /** The first document that is not what was stored. */
    static @Nullable String damaged(SqliteConnection session) throws SQLException {
        return session
                .all("SELECT kind, id, document, digest FROM access", row -> {
                    var digest = Digests.ofRow(row.getString(1), row.getString(2), row.getString(3));
                    return Arrays.equals(row.getBytes(4), digest)
                            ? ""
                            : "a document of kind " + row.getString(1) + " is not what was stored";
                })
                .stream()
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private boolean write(String sql, Object... values) {
        try {
            return changes.make(session -> session.update(sql, values)) > 0;
        } catch (SQLException e) {
            throw Failure.writing(e);
        }
    }
}
