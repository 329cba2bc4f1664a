package dev.narada.log.mongo;

import com.mongodb.reactivestreams.client.MongoClients;
import dev.narada.log.Log;
import dev.narada.log.LogContractTest;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** The contract of every log on a real replica set, in a database of its own that is dropped after each test. */
abstract class MongoContract extends LogContractTest {

    @TempDir
    private Path directory;

    private final String database =
            "narada_test_" + UUID.randomUUID().toString().replace("-", "");

    /** Of the server, with or without a database. */
    abstract String uri();

    @Override
    protected Log<Note> open(Clock clock) {
        return MongoLog.open(settings(), directory, Notes.FORMAT, clock);
    }

    @Override
    protected boolean admitsNodes() {
        return true;
    }

    /** Leaves the server as it was found. */
    @AfterEach
    void dropDatabases() {
        try (var client = MongoClients.create(uri())) {
            Mono.from(client.getDatabase(settings().database()).drop()).block(Duration.ofSeconds(30));
            Mono.from(client.getDatabase(settings().keyDatabase()).drop()).block(Duration.ofSeconds(30));
        }
    }

    private MongoSettings settings() {
        return MongoSettings.of(uri().replaceFirst("^(mongodb(?:\\+srv)?://[^/?]+)(/[^?]*)?", "$1/" + database));
    }
}
