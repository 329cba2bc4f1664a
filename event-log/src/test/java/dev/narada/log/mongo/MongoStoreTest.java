package dev.narada.log.mongo;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.narada.log.DamagedException;
import dev.narada.log.Log;
import dev.narada.log.Removal;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Notes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What only a store that several nodes share can get wrong. */
class MongoStoreTest {

    private static Wire wire;
    private static MongoClient client;

    @TempDir
    private Path directory;

    private final MongoSettings settings = wire.fresh();
    private final List<Log<Note>> opened = new CopyOnWriteArrayList<>();
    private final BookId book = book();

    @BeforeAll
    static void startServer() {
        wire = new Wire();
        client = MongoClients.create(
                "mongodb://127.0.0.1:" + wire.address().getPort() + "/?uuidRepresentation=STANDARD");
    }

    @AfterAll
    static void stopServer() {
        client.close();
        wire.close();
    }

    @AfterEach
    void closeNodes() {
        opened.forEach(Log::close);
    }

    @Test
    void without_a_change_stream_the_poll_alone_brings_what_another_node_wrote() throws Exception {
        var heard = new CopyOnWriteArrayList<Long>();
        node().follow(0, commit -> commit.forEach(one -> heard.add(one.position())));
        var other = node();

        for (int i = 0; i < 5; i++) {
            append(other, written(book, i), written(book, i));
        }

        await().atMost(Duration.ofSeconds(10)).until(() -> heard.size() == 10);
        assertThat(heard).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }

    @Test
    void a_hole_inside_refuses_the_store_and_names_the_position() throws Exception {
        var log = node();
        for (int i = 0; i < 5; i++) {
            append(log, written(book, i), written(book, i));
        }
        close(log);
        run(commits().deleteOne(new Document("_id", 5L)));

        assertThatThrownBy(() -> MongoStore.open(settings, directory).commits(4, 10))
                .isInstanceOf(DamagedException.class)
                .hasMessageContaining("position 5 is missing");
    }

    @Test
    void a_hole_inside_a_ledger_is_refused_too() throws Exception {
        var log = node();
        for (int i = 0; i < 5; i++) {
            append(log, written(book, i));
        }
        run(commits().deleteOne(new Document("_id", 3L)));

        assertThatThrownBy(() -> log.read(book.toString(), 0, _ -> {}))
                .isInstanceOf(DamagedException.class)
                .hasMessageContaining("event number 2");
    }

    @Test
    void what_one_node_removes_no_other_can_open_or_seal_any_more() throws Exception {
        var one = node();
        var other = node();
        append(one, written(book, 1));
        assertThat(words(other)).containsExactly("line 1");

        var erasing = commit(
                one,
                UUID.randomUUID(),
                null,
                List.of(new Removal.Key("book:" + book)),
                new Note.Marked(book, new Note.PageId(UUID.randomUUID()), false));
        one.append(erasing).get(30, TimeUnit.SECONDS);
        append(other, new Note.Marked(book, new Note.PageId(UUID.randomUUID()), true));

        assertThat(words(one)).containsExactly((String) null);
        assertThat(words(other)).containsExactly((String) null);
        assertThat(stored())
                .noneMatch(commit -> !commit.getList("vault", Document.class).isEmpty());
        append(other, written(book, 2));
        assertThat(words(one)).containsExactly(null, "line 2");
    }

    @Test
    void a_removal_that_a_node_left_undone_is_finished_by_the_next() throws Exception {
        var log = node();
        append(log, written(book, 1));
        append(log, written(book, 2));
        close(log);
        run(commits()
                .updateOne(
                        new Document("_id", 2L),
                        new Document(
                                "$set", new Document("removals", List.of(new Document("actor", "writer:" + book))))));

        var next = node();

        await().until(() -> next.alarm().isEmpty());
        assertThat(stored()).noneMatch(commit -> commit.containsKey("removals"));
        assertThat(next.answered(book.toString(), command(1L)).orElseThrow().answer())
                .isEmpty();
        assertThat(next.answered(book.toString(), command(2L)).orElseThrow().answer())
                .isNotEmpty();
    }

    private UUID command(long position) {
        return stored().stream()
                .filter(commit -> commit.getLong("_id") == position)
                .findFirst()
                .orElseThrow()
                .get("cmd", UUID.class);
    }

    private List<Document> stored() {
        return Flux.from(commits().find()).collectList().block(Duration.ofSeconds(10));
    }

    private List<String> words(Log<Note> log) {
        return log.source(about(book)).events().stream()
                .filter(one -> one.event() instanceof Note.Written)
                .map(one -> ((Note.Written) one.event()).text().words())
                .toList();
    }

    private Log<Note> node() {
        var log = MongoLog.open(settings, directory, Notes.FORMAT, Clock.systemUTC());
        opened.add(log);
        return log;
    }

    private void close(Log<Note> log) {
        opened.remove(log);
        log.close();
    }

    private static void append(Log<Note> log, Note... notes) throws Exception {
        log.append(commit(log, notes)).get(30, TimeUnit.SECONDS);
    }

    private MongoCollection<Document> commits() {
        return client.getDatabase(settings.database()).getCollection(Collections.COMMITS);
    }

    private static void run(Publisher<?> change) {
        Mono.from(change).block(Duration.ofSeconds(10));
    }
}
