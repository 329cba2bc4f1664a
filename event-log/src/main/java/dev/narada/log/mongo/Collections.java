package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.FindPublisher;
import dev.narada.log.CommandName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The collections of the store and the indexes that it stands on. */
final class Collections {

    /** Counts up whenever an older program could no longer read what this one writes. */
    static final int VERSION = 1;

    static final String META = "meta";
    static final String COMMITS = "commits";
    static final String ANSWERS = "answers";
    static final String ACCESS = "access";
    static final String CHECKPOINTS = "checkpoints";
    static final String KEYS = "keys";
    static final String INSTANCE = "instance";

    /** An index by its name; a unique one decides who wins. */
    record Index(String name, List<String> fields, boolean unique, boolean sparse) {

        IndexModel model() {
            return new IndexModel(
                    Indexes.ascending(fields),
                    new IndexOptions().name(name).unique(unique).sparse(sparse));
        }

        /** Whether an index of the database, as it lists it, does what this one must do. */
        boolean isMetBy(Document listed) {
            var key = listed.get("key", Document.class);
            return List.copyOf(key.keySet()).equals(fields)
                    && key.values().stream().allMatch(order -> ((Number) order).intValue() == 1)
                    && listed.getBoolean("unique", false) == unique
                    && listed.get("partialFilterExpression") == null;
        }

        String asCommand(String collection) {
            var keys = new Document();
            fields.forEach(field -> keys.append(field, 1));
            var options = new Document("name", name);
            if (unique) {
                options.append("unique", true);
            }
            if (sparse) {
                options.append("sparse", true);
            }
            return "db." + collection + ".createIndex(" + keys.toJson() + ", " + options.toJson() + ")";
        }
    }

    /** In the order in which they are made and missed. */
    static final Map<String, List<Index>> INDEXES = new TreeMap<>(Map.of(
            COMMITS,
            List.of(
                    unique("number", "ledger", "n"),
                    unique("command", "cmd", "ledger"),
                    unique("event", "events.id"),
                    plain("place", "ledger", "_id"),
                    plain("sourcing", "events.tags", "events.type", "_id"),
                    plain("sealed", "vault.keyId"),
                    plain("actor", "actor"),
                    plain("about", "about"),
                    new Index("removals", List.of("removals"), false, true)),
            ANSWERS,
            List.of(unique("answered", "cmd", "ledger"), plain("actor", "actor"), plain("about", "about")),
            ACCESS,
            List.of(unique("document", "kind", "id"))));

    static final Map<String, List<Index>> KEY_INDEXES = Map.of(KEYS, List.of(unique("name", "name")));

    private Collections() {}

    /** Documents of these commands, and perhaps of others with the same id in another of these ledgers. */
    static Bson named(Collection<CommandName> names) {
        var ledgers = names.stream().map(CommandName::ledger).distinct().toList();
        var commands = names.stream().map(CommandName::command).distinct().toList();
        return and(in("cmd", commands), ledgers.size() == 1 ? eq("ledger", ledgers.getFirst()) : in("ledger", ledgers));
    }

    /** What tells whose command a document is, and whether it is a commit at all. */
    static FindPublisher<Document> withNames(FindPublisher<Document> find) {
        return find.projection(include("ledger", "cmd"));
    }

    static CommandName name(Document document) {
        return new CommandName(document.getString("ledger"), document.get("cmd", UUID.class));
    }

    /** Commits alone: claims of answered commands stand below all positions. */
    static Bson upTo(long position) {
        return and(gt("_id", 0L), lte("_id", position));
    }

    private static Index unique(String name, String... fields) {
        return new Index(name, List.of(fields), true, false);
    }

    private static Index plain(String name, String... fields) {
        return new Index(name, List.of(fields), false, false);
    }
}
