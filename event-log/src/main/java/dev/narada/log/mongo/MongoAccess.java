package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.narada.log.AccessStore;
import dev.narada.log.DamagedException;
import dev.narada.log.record.Digests;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/** Access documents under their kind and id, each with a digest of its own. */
final class MongoAccess implements AccessStore {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final BlockingClient calls;

    MongoAccess(BlockingClient calls) {
        this.calls = calls;
    }

    @Override
    public Optional<String> get(String kind, String id) {
        return calls.first(Collections.ACCESS, at(kind, id), find -> find).map(found -> found.getString("document"));
    }

    @Override
    public Set<String> kinds() {
        return new TreeSet<>(calls.distinct(Collections.ACCESS, "kind"));
    }

    @Override
    public Map<String, String> all(String kind) {
        var all = new TreeMap<String, String>();
        calls.find(Collections.ACCESS, eq("kind", kind), find -> find)
                .forEach(found -> all.put(found.getString("id"), found.getString("document")));
        return all;
    }

    @Override
    public void put(String kind, String id, String document) {
        calls.update(Collections.ACCESS, at(kind, id), written(kind, id, document), UPSERT);
    }

    @Override
    public boolean putIfAbsent(String kind, String id, String document) {
        // Which of several first ones won is told by a mark that only this call knows.
        var mark = UUID.randomUUID();
        calls.update(
                Collections.ACCESS,
                at(kind, id),
                Updates.combine(
                        Updates.setOnInsert("document", document),
                        Updates.setOnInsert("digest", digest(kind, id, document)),
                        Updates.setOnInsert("by", mark)),
                UPSERT);
        return calls.first(Collections.ACCESS, and(at(kind, id), eq("by", mark)), find -> find)
                .isPresent();
    }

    @Override
    public boolean replace(String kind, String id, String expected, String document) {
        return calls.update(
                Collections.ACCESS,
                and(at(kind, id), eq("document", expected)),
                written(kind, id, document),
                new UpdateOptions());
    }

    @Override
    public boolean remove(String kind, String id) {
        return calls.delete(Collections.ACCESS, at(kind, id));
    }

    /** Refuses the first document that is not what was stored. */
    void verify() {
        for (var found : calls.find(Collections.ACCESS, new Document(), find -> find)) {
            var kind = found.getString("kind");
            var digest = digest(kind, found.getString("id"), found.getString("document"));
            if (!digest.equals(found.get("digest"))) {
                throw new DamagedException("a document of kind " + kind + " is not what was stored");
            }
        }
    }

    private static Bson at(String kind, String id) {
        return new Document("kind", kind).append("id", id);
    }

    private static Bson written(String kind, String id, String document) {
        return Updates.combine(Updates.set("document", document), Updates.set("digest", digest(kind, id, document)));
    }

    private static Binary digest(String kind, String id, String document) {
        return new Binary(Digests.ofRow(kind, id, document));
    }
}
