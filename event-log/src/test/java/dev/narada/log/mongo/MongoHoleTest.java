package dev.narada.log.mongo;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.narada.log.DamagedException;
import dev.narada.log.notes.Notes;
import dev.narada.log.record.StoredCommit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** A hole after what stood when a node began: it is read again, and is an alarm when it stays. */
class MongoHoleTest {

    private static final Duration ATTEMPT = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(20);

    @TempDir
    private Path directory;

    @Test
    void a_hole_at_the_live_tail_is_read_again_until_it_closes() throws Exception {
        try (var reader = new Reader(directory, Duration.ofSeconds(60))) {
            var missing = reader.loseTheSecondOfThree();
            assertThat(reader.store.commits(0, 10)).hasSize(1);

            var asked = reader.asked();
            var reading = CompletableFuture.supplyAsync(() -> reader.store.commits(1, 10));
            // One look takes two requests, what stands next and what stood before: a third is another look.
            await().until(() -> reader.asked() > asked + 2);
            assertThat(reading).isNotDone();
            assertThat(reader.store.trouble()).isEmpty();
            reader.giveBack(missing);

            assertThat(reading.get(60, TimeUnit.SECONDS))
                    .extracting(StoredCommit::position)
                    .containsExactly(2L, 3L);
        }
    }

    @Test
    void a_hole_that_stays_is_an_alarm_that_names_the_position_until_it_closes() throws Exception {
        try (var reader = new Reader(directory, Duration.ofMillis(50))) {
            var missing = reader.loseTheSecondOfThree();

            assertThatThrownBy(() -> reader.store.commits(1, 10))
                    .isInstanceOf(DamagedException.class)
                    .hasMessageContaining("position 2 is missing, though position 3 stands");
            assertThat(reader.store.trouble())
                    .hasValueSatisfying(said -> assertThat(said).contains("position 2 is missing"));

            reader.giveBack(missing);
            assertThat(reader.store.commits(1, 10)).hasSize(2);
            assertThat(reader.store.trouble()).isEmpty();
        }
    }

    @Test
    void it_becomes_an_alarm_after_five_seconds_unless_told_otherwise() {
        assertThat(MongoSettings.of("mongodb://anywhere").patience()).isEqualTo(Duration.ofSeconds(5));
    }

    /** A store that is read behind a wire that counts, opened while it was empty. */
    private static final class Reader implements AutoCloseable {

        private final Wire server = new Wire();
        private final FaultyWire counting = new FaultyWire(server.address(), 0);
        private final MongoSettings direct = server.fresh();
        private final Path directory;
        private final MongoStore store;

        Reader(Path directory, Duration patience) {
            this.directory = directory;
            this.store = MongoStore.open(
                    Wire.settings(counting.port(), direct.database()).waiting(ATTEMPT, patience, POLL), directory);
        }

        int asked() {
            return counting.asked("find commits");
        }

        Document loseTheSecondOfThree() throws Exception {
            try (var log = MongoLog.open(direct, directory, Notes.FORMAT, Clock.systemUTC())) {
                for (int i = 0; i < 3; i++) {
                    log.append(commit(log, written(book(), i))).get(30, TimeUnit.SECONDS);
                }
            }
            return onCommits(commits -> commits.findOneAndDelete(new Document("_id", 2L)));
        }

        void giveBack(Document missing) {
            onCommits(commits -> commits.insertOne(missing));
        }

        private <T> T onCommits(Function<MongoCollection<Document>, Publisher<T>> change) {
            try (var client = MongoClients.create(direct.uri() + "?uuidRepresentation=STANDARD")) {
                return Mono.from(change.apply(
                                client.getDatabase(direct.database()).getCollection(Collections.COMMITS)))
                        .block(Duration.ofSeconds(10));
            }
        }

        @Override
        public void close() throws Exception {
            store.close();
            counting.close();
            server.close();
        }
    }
}
