package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.connection.ClusterType;
import com.mongodb.reactivestreams.client.MongoClient;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.NewerFormatException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the database before anything is kept in it, and refuses in a sentence that says what to do. */
final class StartUp {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);

    /** A busy server may take minutes to make an index, even of nothing. */
    private static final Duration INDEXING = Duration.ofMinutes(10);

    private final MongoClient client;
    private final MongoSettings settings;
    private final Causality causality;
    private final BlockingClient calls;
    private final BlockingClient keyCalls;

    StartUp(
            MongoClient client,
            MongoSettings settings,
            Causality causality,
            BlockingClient calls,
            BlockingClient keyCalls) {
        this.client = client;
        this.settings = settings;
        this.causality = causality;
        this.calls = calls;
        this.keyCalls = keyCalls;
    }

    /** Checks, makes what a new database needs, and returns the origin of the store. */
    String check() {
        reach();
        refuseWithoutReplicaSet();
        var meta = calls.first(Collections.META, eq("_id", "format"), find -> find);
        if (meta.isEmpty()) {
            initialise();
            meta = calls.first(Collections.META, eq("_id", "format"), find -> find);
        }
        var format = meta.orElseThrow(() -> new LogUnavailableException("what was written just now is not there yet"));
        refuseNewer(format.getInteger("version"));
        refuseMissing(calls, settings.database(), Collections.INDEXES);
        refuseMissing(keyCalls, settings.keyDatabase(), Collections.KEY_INDEXES);
        probe();
        return format.getString("origin");
    }

    private void reach() {
        var waiting = new Patience(settings.patience());
        do {
            try {
                calls.run(new Document("ping", 1));
                return;
            } catch (RefusedException e) {
                throw unfit(
                        "MongoDB at " + hosts() + " lets nobody in: " + e.getMessage()
                                + " Look at the user and the password in spring.mongodb.uri.",
                        e);
            } catch (LogUnavailableException e) {
                LOG.debug("MongoDB does not answer yet", e);
            }
        } while (waiting.pause());
        throw new UnfitException(
                "MongoDB does not answer at " + hosts() + ". Start it, or correct spring.mongodb.uri.");
    }

    private void refuseWithoutReplicaSet() {
        var type = client.getClusterDescription().getType();
        if (type == ClusterType.REPLICA_SET) {
            causality.useSessions();
        } else if (settings.admitsTestDouble()) {
            LOG.warn("This MongoDB ({}) can lose what it has acknowledged. It is admitted for a test.", type);
        } else {
            throw new UnfitException("MongoDB at " + hosts() + " is not a replica set (it says " + type
                    + "), and only a replica set keeps what it has acknowledged. Start each mongod with --replSet rs0,"
                    + " call rs.initiate() once, and name the set in spring.mongodb.uri (?replicaSet=rs0).");
        }
    }

    private void initialise() {
        if (calls.first(Collections.COMMITS, new Document(), find -> find).isPresent()) {
            throw new UnfitException("The database " + settings.database()
                    + " has commits, but nothing says in which format. Restore its collection meta from the backup, or"
                    + " name another database in spring.mongodb.uri.");
        }
        try (var patient = Connection.client(settings, INDEXING)) {
            create(
                    new BlockingClient(patient.getDatabase(settings.database()), Causality.none(patient), INDEXING),
                    Collections.INDEXES);
            create(
                    new BlockingClient(patient.getDatabase(settings.keyDatabase()), Causality.none(patient), INDEXING),
                    Collections.KEY_INDEXES);
        }
        // Last, so that whoever finds it finds the indexes too; the first of several nodes wins.
        calls.update(
                Collections.META,
                eq("_id", "format"),
                Updates.combine(
                        Updates.setOnInsert("version", Collections.VERSION),
                        Updates.setOnInsert("origin", "narada/" + UUID.randomUUID())),
                new UpdateOptions().upsert(true));
    }

    private static void create(BlockingClient calls, Map<String, List<Collections.Index>> indexes) {
        indexes.forEach((collection, wanted) -> calls.ask(
                "createIndexes " + collection,
                _ -> calls.collection(collection)
                        .createIndexes(
                                wanted.stream().map(Collections.Index::model).toList())));
    }

    private void refuseNewer(int version) {
        if (version > Collections.VERSION) {
            throw new NewerFormatException("The database " + settings.database()
                    + " was written by a newer program (format " + version + ", this one knows " + Collections.VERSION
                    + "). Start that program, or restore a backup made before it.");
        }
    }

    private static void refuseMissing(
            BlockingClient calls, String database, Map<String, List<Collections.Index>> indexes) {
        indexes.forEach((collection, wanted) -> {
            var listed = calls.ask(
                    "listIndexes " + collection,
                    _ -> calls.collection(collection).listIndexes());
            for (var index : wanted) {
                if (listed.stream().noneMatch(index::isMetBy)) {
                    throw new UnfitException("The collection " + database + "." + collection
                            + " lacks its index \"" + index.name() + "\", and the log does not stand without it."
                            + " Make it again in mongosh: " + index.asCommand(collection));
                }
            }
        });
    }

    private void probe() {
        try {
            calls.update(
                    Collections.META,
                    eq("_id", "probe"),
                    Updates.set("at", Instant.now()),
                    new UpdateOptions().upsert(true));
        } catch (LogUnavailableException e) {
            throw unfit(
                    "MongoDB at " + hosts() + " acknowledges no write by a majority: "
                            + e.getMessage()
                            + " Look at rs.status(), and let the user of spring.mongodb.uri read and write "
                            + settings.database() + " and " + settings.keyDatabase() + ".",
                    e);
        }
    }

    private static UnfitException unfit(String sentence, RuntimeException because) {
        var why = new UnfitException(sentence);
        why.initCause(because);
        return why;
    }

    private List<String> hosts() {
        return settings.connection().getHosts();
    }
}
