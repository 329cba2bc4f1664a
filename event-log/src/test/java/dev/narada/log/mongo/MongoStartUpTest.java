package dev.narada.log.mongo;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.narada.log.NewerFormatException;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** A database that cannot keep a log is refused in a sentence that says what to do. */
class MongoStartUpTest {

    private static Wire wire;
    private static MongoClient client;

    @TempDir
    private Path directory;

    private final MongoSettings settings = wire.fresh();

    @BeforeAll
    static void startServer() {
        wire = new Wire();
        client = MongoClients.create("mongodb://127.0.0.1:" + wire.address().getPort());
    }

    @AfterAll
    static void stopServer() {
        client.close();
        wire.close();
    }

    @Test
    void a_server_without_replica_set_is_refused() {
        assertThatThrownBy(() -> open(MongoSettings.of(settings.uri())))
                .isInstanceOf(UnfitException.class)
                .hasMessageContaining("is not a replica set")
                .hasMessageContaining("--replSet");
    }

    @Test
    void a_server_that_does_not_answer_is_named() {
        var nobody = MongoSettings.of("mongodb://127.0.0.1:1/narada")
                .waiting(Duration.ofMillis(200), Duration.ofMillis(500), Duration.ofSeconds(1));

        assertThatThrownBy(() -> open(nobody))
                .isInstanceOf(UnfitException.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageContaining("spring.mongodb.uri");
    }

    @Test
    void a_missing_index_is_named_with_the_command_that_makes_it() {
        open(settings).close();
        run(database().getCollection(Collections.COMMITS).dropIndex("command"));

        assertThatThrownBy(() -> open(settings))
                .isInstanceOf(UnfitException.class)
                .hasMessageContaining("lacks its index \"command\"")
                .hasMessageContaining("db.commits.createIndex({\"cmd\": 1, \"ledger\": 1}");
    }

    @Test
    void an_index_that_is_not_unique_does_not_count() {
        var listed = new Document("key", new Document("ledger", 1).append("n", 1)).append("name", "number");
        var wanted = Collections.INDEXES.get(Collections.COMMITS).getFirst();

        assertThat(wanted.isMetBy(listed)).isFalse();
        assertThat(wanted.isMetBy(listed.append("unique", true))).isTrue();
    }

    @Test
    void a_newer_format_is_refused() {
        open(settings).close();
        run(database()
                .getCollection(Collections.META)
                .updateOne(new Document("_id", "format"), new Document("$set", new Document("version", 2))));

        assertThatThrownBy(() -> open(settings))
                .isInstanceOf(NewerFormatException.class)
                .hasMessageContaining("format 2");
    }

    @Test
    void commits_without_a_format_are_not_touched() {
        run(database().getCollection(Collections.COMMITS).insertOne(new Document("_id", 1L)));

        assertThatThrownBy(() -> open(settings))
                .isInstanceOf(UnfitException.class)
                .hasMessageContaining("nothing says in which format");
    }

    @Test
    void another_instance_key_is_refused(@TempDir Path other) throws Exception {
        open(settings).close();
        Files.writeString(other.resolve("instance.key"), "0".repeat(64));

        assertThatThrownBy(() -> MongoLog.open(settings, other, Notes.FORMAT, Clock.systemUTC()))
                .isInstanceOf(UnfitException.class)
                .hasMessageContaining("instance.key");
    }

    /** With new keys everything that is sealed would look erased. */
    @Test
    void keys_that_are_gone_are_not_begun_anew() throws Exception {
        try (var log = open(settings)) {
            log.append(commit(log, written(book(), 1))).get(30, TimeUnit.SECONDS);
        }
        var keys = client.getDatabase(settings.keyDatabase());
        for (var collection : List.of(Collections.KEYS, Collections.INSTANCE)) {
            run(keys.getCollection(collection).deleteMany(new Document()));
        }

        assertThatThrownBy(() -> open(settings))
                .isInstanceOf(UnfitException.class)
                .hasMessageContaining("keys is gone or empty");
    }

    @Test
    void what_was_kept_is_there_after_a_restart() throws Exception {
        var book = book();
        try (var log = open(settings)) {
            log.append(commit(log, written(book, 1))).get(30, TimeUnit.SECONDS);
        }

        try (var log = open(settings)) {
            assertThat(log.tail()).isEqualTo(1);
            assertThat(log.verify().position()).isEqualTo(1);
        }
    }

    private MongoLog<Note> open(MongoSettings with) {
        return MongoLog.open(with, directory, Notes.FORMAT, Clock.systemUTC());
    }

    private MongoDatabase database() {
        return client.getDatabase(settings.database());
    }

    private static void run(Publisher<?> change) {
        Mono.from(change).block(Duration.ofSeconds(10));
    }
}
