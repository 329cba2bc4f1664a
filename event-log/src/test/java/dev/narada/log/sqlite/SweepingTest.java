package dev.narada.log.sqlite;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.log.Removal;
import dev.narada.log.Verdict;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Note.Ink;
import dev.narada.log.notes.Notes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was removed is due until no byte of it is in any file, whoever is in the way and whatever restarts. */
class SweepingTest {

    private static final int LINES = 60;
    private static final int MANY = 2_000;

    @TempDir
    private Path directory;

    private final BookId book = book();
    private final List<byte[]> planted = new ArrayList<>();

    private SqliteLog<Note> open() {
        return SqliteLog.open(directory, Notes.FORMAT, Clock.systemUTC());
    }

    @Test
    void nobody_waits_for_a_reader_of_the_old_state_and_an_alarm_says_what_is_due() throws Exception {
        try (var log = open();
                var old = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("narada.db"));
                var statement = old.createStatement()) {
            fill(log);
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM vault").close();

            remove(log);
            log.append(commit(log, written(book(), 1))).join();

            assertThat(words(log)).containsOnly(new Ink(null));
            assertThat(log.alarm()).hasValueSatisfying(said -> assertThat(said).contains("has not left the store yet"));
            statement.execute("COMMIT");
            await().until(() -> log.alarm().isEmpty());
            assertThat(found()).isEmpty();
            log.verify();
        }
    }

    @Test
    void what_was_due_when_the_server_ended_is_done_by_the_next_one() throws Exception {
        try (var old = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("narada.db"));
                var statement = old.createStatement()) {
            try (var log = open()) {
                fill(log);
                statement.execute("BEGIN");
                statement.executeQuery("SELECT count(*) FROM vault").close();
                remove(log);
            }
            try (var log = open()) {
                assertThat(log.alarm()).as("still due").isPresent();
                assertThat(words(log)).containsOnly(new Ink(null));
                statement.execute("COMMIT");
                await().until(() -> log.alarm().isEmpty());
                assertThat(found()).isEmpty();
                log.verify();
            }
        }
    }

    @Test
    void rows_that_were_moved_about_in_the_file_leave_no_copy_behind() throws Exception {
        try (var log = open()) {
            fill(log);
            for (int i = 0; i < LINES; i += 2) {
                // Thins out the pages, so that what is left in them is put together.
                var event = log.proofs(book.toString())
                        .entries()
                        .get(i)
                        .openings()
                        .getFirst()
                        .event();
                log.append(commit(
                                log,
                                UUID.randomUUID(),
                                null,
                                List.of(new Removal.Field(event, "text")),
                                written(book(), i)))
                        .join();
            }
            remove(log);

            await().until(() -> log.alarm().isEmpty());
            assertThat(found()).isEmpty();
        }
    }

    @Test
    @Tag("full")
    void who_writes_goes_on_while_much_is_removed_and_all_is_verified() throws Exception {
        try (var log = open();
                var verifying = Executors.newSingleThreadExecutor()) {
            fill(log, MANY);
            var verified = verifying.submit(log::verify);
            remove(log);
            var waits = new ArrayList<Long>();
            while (log.alarm().isPresent() || !verified.isDone()) {
                var began = System.nanoTime();
                log.append(commit(log, written(book(), 1))).join();
                waits.add(System.nanoTime() - began);
            }

            assertThat(found()).isEmpty();
            assertThat(verified.get().position()).isGreaterThanOrEqualTo(MANY);
            assertThat(waits).isNotEmpty();
            Verdict.of(
                    "P17 writers during a removal",
                    "no seed, %,d sealed texts removed while the log was verified, %,d commits meanwhile, the longest %d ms",
                    MANY,
                    waits.size(),
                    TimeUnit.NANOSECONDS.toMillis(Collections.max(waits)));
        }
    }

    private void fill(SqliteLog<Note> log) throws Exception {
        fill(log, LINES);
    }

    private void fill(SqliteLog<Note> log, int lines) throws Exception {
        for (int i = 0; i < lines; i++) {
            log.append(commit(log, written(book, i))).join();
        }
        plant("narada.db", "SELECT salt, ciphertext FROM vault");
        plant("keys.db", "SELECT wrapped, wrapped FROM keys");
    }

    private void plant(String file, String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(file));
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                planted.add(rows.getBytes(1));
                planted.add(rows.getBytes(2));
            }
        }
    }

    private void remove(SqliteLog<Note> log) {
        log.append(commit(log, UUID.randomUUID(), null, List.of(new Removal.Key("book:" + book)), written(book(), 0)))
                .join();
    }

    private List<String> found() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.list(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                planted.stream()
                        .filter(bytes -> content.contains(new String(bytes, StandardCharsets.ISO_8859_1)))
                        .forEach(_ -> found.add(String.valueOf(file.getFileName())));
            }
        }
        return found;
    }

    private List<Ink> words(SqliteLog<Note> log) {
        return log.source(about(book)).events().stream()
                .map(one -> ((Note.Written) one.event()).text())
                .toList();
    }
}
