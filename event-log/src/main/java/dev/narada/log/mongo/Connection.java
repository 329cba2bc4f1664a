package dev.narada.log.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;

/**
 * The way to a database that was found fit. Every read sees only what a majority has, every write counts only when a
 * majority has it in its journal, whatever the connection string says.
 */
record Connection(MongoClient client, BlockingClient calls, BlockingClient keyCalls, String origin)
        implements AutoCloseable {

    static Connection open(MongoSettings settings) {
        var client = client(settings, settings.attempt());
        try {
            var causality = new Causality(client, settings.attempt());
            var calls = new BlockingClient(client.getDatabase(settings.database()), causality, settings.attempt());
            var keyCalls =
                    new BlockingClient(client.getDatabase(settings.keyDatabase()), causality, settings.attempt());
            var origin = new StartUp(client, settings, causality, calls, keyCalls).check();
            return new Connection(client, calls, keyCalls, origin);
        } catch (RuntimeException | Error e) {
            client.close();
            throw e;
        }
    }

    /** A client that waits so long for what it has asked, and no longer than an attempt for a server. */
    static MongoClient client(MongoSettings settings, Duration answer) {
        var attempt = settings.attempt().toMillis();
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(settings.connection())
                .applicationName("narada")
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .readPreference(ReadPreference.primary())
                .readConcern(ReadConcern.MAJORITY)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(attempt, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(attempt, TimeUnit.MILLISECONDS)
                        .readTimeout(answer.toMillis(), TimeUnit.MILLISECONDS))
                // A new primary is found within moments, not after half a second.
                .applyToServerSettings(server -> server.minHeartbeatFrequency(50, TimeUnit.MILLISECONDS))
                .build());
    }

    @Override
    public void close() {
        client.close();
    }
}
