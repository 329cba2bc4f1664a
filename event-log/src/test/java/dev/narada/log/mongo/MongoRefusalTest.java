package dev.narada.log.mongo;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.bytes;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.narada.log.LogUnavailableException;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Notes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server refuses for good is told from what it did not answer: it is not tried again, and says why. */
class MongoRefusalTest {

    private final Wire server = new Wire();
    private final FaultyWire wire = new FaultyWire(server.address(), 1);
    private final MongoSettings settings = Wire.settings(wire.port(), "narada_refusals");
    private final BookId book = book();

    @TempDir
    private Path directory;

    @AfterEach
    void stop() throws Exception {
        wire.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9, 121, 10334, 17280})
    void a_document_that_is_refused_fails_its_own_command_and_no_other(int code) throws Exception {
        try (var log = open()) {
            wire.tell(
                    "insert commits",
                    "{ok: 1, n: 0, writeErrors: [{index: 0, code: %d, errmsg: 'no'}]}".formatted(code));
            var refused = log.append(commit(log, written(book, 1)));
            var other = log.append(commit(log, written(book, 2)));

            assertThat(failure(refused))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("code " + code);
            assertThat(other.get(60, TimeUnit.SECONDS).first()).isEqualTo(1);
            assertThat(log.verify().position()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 18, 20, 59, 115, 8000})
    void what_is_refused_altogether_is_asked_once_and_told_by_its_code(int code) throws Exception {
        try (var log = open()) {
            wire.tell("insert commits", "{ok: 0, code: %d, codeName: 'Planted', errmsg: 'no'}".formatted(code));

            var failure = failure(log.append(commit(log, written(book, 1))));

            assertThat(failure).isInstanceOf(LogUnavailableException.class);
            assertThat(((LogUnavailableException) failure).kind())
                    .isEqualTo("insert commits code " + code + " Planted");
            assertThat(wire.asked("insert commits")).isEqualTo(1);
            assertThat(log.append(commit(log, written(book, 2)))
                            .get(60, TimeUnit.SECONDS)
                            .first())
                    .isEqualTo(1);
            await().untilAsserted(() -> assertThat(log.trouble()).isEmpty());
        }
    }

    @Test
    void an_answer_that_is_refused_is_asked_once() throws Exception {
        try (var log = open()) {
            wire.tell("insert answers", "{ok: 0, code: 13, codeName: 'Unauthorized', errmsg: 'no'}");

            var kept = log.keepAnswer(book.toString(), UUID.randomUUID(), "a", bytes("r"), bytes("no"), 0);

            assertThat(failure(kept))
                    .isInstanceOf(LogUnavailableException.class)
                    .hasMessageContaining("Unauthorized");
            assertThat(wire.asked("insert answers")).isEqualTo(1);
        }
    }

    @Test
    void what_reading_fails_with_is_told_by_what_was_asked_and_its_code() throws Exception {
        try (var log = open()) {
            wire.tell("find answers", "{ok: 0, code: 96, codeName: 'OperationFailed', errmsg: 'passes'}");

            var failure = catchThrowable(() -> log.answered(book.toString(), UUID.randomUUID()));

            assertThat(failure).isInstanceOf(LogUnavailableException.class);
            assertThat(((LogUnavailableException) failure).kind()).isEqualTo("find answers code 96 OperationFailed");
        }
    }

    @Test
    void who_is_not_let_in_is_told_so_at_once() {
        wire.tell("ping", "{ok: 0, code: 18, codeName: 'AuthenticationFailed', errmsg: 'no'}");

        assertThatThrownBy(this::open)
                .isInstanceOf(UnfitException.class)
                .hasMessageContaining("user and the password")
                .hasMessageContaining("AuthenticationFailed");
    }

    @Test
    void an_index_that_takes_longer_than_an_answer_is_waited_for() {
        wire.slow("createIndexes commits", Duration.ofSeconds(3));

        open(settings.waiting(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(1)))
                .close();

        assertThat(wire.asked("createIndexes commits")).isEqualTo(1);
    }

    @Test
    void a_log_that_does_not_open_leaves_no_connection_behind() throws Exception {
        try (var log = open()) {
            log.append(commit(log, written(book, 1))).get(60, TimeUnit.SECONDS);
        }
        await().until(() -> wire.connections() == 0);

        assertThatThrownBy(() -> MongoLog.open(settings, directory, Notes.FORMAT, new StoppedClock()))
                .hasMessage("planted: no clock");

        await().until(() -> wire.connections() == 0);
    }

    /** Fails whoever asks it, as something at hand may when a log is opened. */
    private static final class StoppedClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("planted: no clock");
        }
    }

    private MongoLog<Note> open() {
        return open(settings);
    }

    private MongoLog<Note> open(MongoSettings with) {
        return MongoLog.open(with, directory, Notes.FORMAT, Clock.systemUTC());
    }

    private static Throwable failure(Future<?> outcome) {
        return catchThrowable(() -> outcome.get(60, TimeUnit.SECONDS)).getCause();
    }
}
