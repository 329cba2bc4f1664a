package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.eq;
import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import dev.narada.log.Log;
import dev.narada.log.Removal;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Note.Ink;
import dev.narada.log.notes.Notes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

/** What was removed is due until it is gone, whatever the server refuses meanwhile and whatever restarts. */
class MongoRemovalTest {

    private static final String REFUSED = "{ok: 0, code: 13, codeName: 'Unauthorized', errmsg: 'no'}";

    private final Wire server = new Wire();
    private final FaultyWire wire = new FaultyWire(server.address(), 1);
    private final MongoSettings settings = Wire.settings(wire.port(), "narada_removals");
    private final MongoClient client =
            MongoClients.create("mongodb://127.0.0.1:" + server.address().getPort());
    private final BookId book = book();

    @TempDir
    private Path directory;

    @AfterEach
    void stop() throws Exception {
        client.close();
        wire.close();
        server.close();
    }

    @Test
    void writers_go_on_and_an_alarm_says_what_is_due_until_it_is_gone() throws Exception {
        try (var log = open()) {
            append(log);
            wire.tellAll("update commits", REFUSED);

            remove(log);
            append(log);

            assertThat(words(log)).containsExactly(new Ink(null), new Ink("line 1"));
            assertThat(log.alarm())
                    .hasValueSatisfying(said -> assertThat(said)
                            .contains("has not left the store yet")
                            .contains("Unauthorized"));
            assertThat(sealed()).as("rows under the key that is gone").isEqualTo(2);

            wire.tellAll("update commits", null);
            await().until(() -> log.alarm().isEmpty());
            assertThat(sealed()).isEqualTo(1);
            log.verify();
        }
    }

    @Test
    void what_was_due_when_a_node_ended_is_done_by_the_next_one() throws Exception {
        try (var log = open()) {
            append(log);
            wire.tellAll("update commits", REFUSED);
            remove(log);
        }
        try (var log = open()) {
            assertThat(log.alarm()).as("still due").isPresent();
            assertThat(words(log)).containsExactly(new Ink(null));

            wire.tellAll("update commits", null);
            await().until(() -> log.alarm().isEmpty());
            assertThat(sealed()).isZero();
        }
    }

    /** A key that cannot be destroyed yet is no reason to say that the commit was not written. */
    @Test
    void a_key_that_stays_for_a_while_is_destroyed_after() throws Exception {
        try (var log = open()) {
            append(log);
            wire.tellAll("delete keys", REFUSED);

            remove(log);

            assertThat(log.alarm()).isPresent();
            wire.tellAll("delete keys", null);
            await().until(() -> log.alarm().isEmpty());
            assertThat(words(log)).containsExactly(new Ink(null));
        }
    }

    private MongoLog<Note> open() {
        return MongoLog.open(settings, directory, Notes.FORMAT, Clock.systemUTC());
    }

    private void append(Log<Note> log) throws Exception {
        log.append(commit(log, written(book, 1))).get(60, TimeUnit.SECONDS);
    }

    private void remove(Log<Note> log) throws Exception {
        var removal = List.<Removal>of(new Removal.Key("book:" + book));
        log.append(commit(log, UUID.randomUUID(), null, removal, written(book(), 0)))
                .get(60, TimeUnit.SECONDS);
    }

    private List<Ink> words(Log<Note> log) {
        return log.source(about(book)).events().stream()
                .map(one -> ((Note.Written) one.event()).text())
                .toList();
    }

    /** How many sealed texts of the book are in the database, whether they can be opened or not. */
    private long sealed() {
        var commits = client.getDatabase(settings.database()).getCollection(Collections.COMMITS);
        return Flux.from(commits.find(eq("ledger", book.toString())))
                .collectList()
                .blockOptional(Duration.ofSeconds(10))
                .orElseThrow()
                .stream()
                .mapToLong(commit -> commit.getList("vault", Document.class).size())
                .sum();
    }
}
