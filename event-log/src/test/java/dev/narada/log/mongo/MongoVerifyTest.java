package dev.narada.log.mongo;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.bytes;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import dev.narada.log.DamagedException;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** What stands beside the commits is verified like them, however it was changed behind the log's back. */
class MongoVerifyTest {

    private final Wire wire = new Wire();
    private final MongoSettings settings = wire.fresh();
    private final MongoClient client = MongoClients.create(settings.uri() + "?uuidRepresentation=STANDARD");

    @TempDir
    private Path directory;

    private MongoLog<Note> log;

    @BeforeEach
    void writeABitOfEverything() throws Exception {
        log = MongoLog.open(settings, directory, Notes.FORMAT, Clock.systemUTC());
        var book = book();
        log.append(commit(log, written(book, 1))).get(30, TimeUnit.SECONDS);
        log.keepAnswer(book.toString(), UUID.randomUUID(), "writer", bytes("request"), bytes("no"), 1)
                .get(30, TimeUnit.SECONDS);
        log.access().put("device", "put", "1");
        log.access().putIfAbsent("device", "put if absent", "1");
        log.access().put("device", "replaced", "1");
        log.access().replace("device", "replaced", "1", "2");
        log.checkpoints().make(book.toString(), 1, "DOOR");
        assertThat(log.verify().position()).isEqualTo(1);
    }

    @AfterEach
    void stopServer() {
        log.close();
        client.close();
        wire.close();
    }

    @Test
    void a_changed_kept_answer_is_found() {
        change(
                settings.database(),
                Collections.ANSWERS,
                new Document(),
                Updates.set("answer", new Binary(bytes("yes"))));

        assertThatThrownBy(log::verify)
                .isInstanceOf(DamagedException.class)
                .hasMessageContaining("the answer to command");
    }

    @Test
    void a_changed_access_document_is_found() {
        change(settings.database(), Collections.ACCESS, new Document("id", "replaced"), Updates.set("document", "3"));

        assertThatThrownBy(log::verify)
                .isInstanceOf(DamagedException.class)
                .hasMessageContaining("a document of kind device is not what was stored");
    }

    @Test
    void an_access_document_that_was_put_in_by_hand_is_found() {
        change(settings.database(), Collections.ACCESS, new Document("id", "put"), Updates.unset("digest"));

        assertThatThrownBy(log::verify).isInstanceOf(DamagedException.class).hasMessageContaining("of kind device");
    }

    @Test
    void a_changed_checkpoint_is_found() {
        change(settings.database(), Collections.CHECKPOINTS, new Document(), Updates.set("reason", "CLOSE"));

        assertThatThrownBy(log::verify)
                .isInstanceOf(DamagedException.class)
                .hasMessageContaining("the checkpoint of")
                .hasMessageContaining("at size 1 is not what was stored");
    }

    @Test
    void a_changed_key_is_found() {
        change(
                settings.keyDatabase(),
                Collections.KEYS,
                new Document(),
                Updates.set("wrapped", new Binary(new byte[60])));

        assertThatThrownBy(log::verify).hasMessageContaining("does not open with this instance's key");
    }

    private void change(String database, String collection, Bson filter, Bson update) {
        var changed = Mono.from(
                        client.getDatabase(database).getCollection(collection).updateOne(filter, update))
                .block(Duration.ofSeconds(10));
        assertThat(changed.getModifiedCount()).isEqualTo(1);
    }
}
