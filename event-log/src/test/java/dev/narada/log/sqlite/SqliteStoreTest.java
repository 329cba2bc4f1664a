package dev.narada.log.sqlite;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.bytes;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.narada.log.DamagedException;
import dev.narada.log.InUseException;
import dev.narada.log.NewerFormatException;
import dev.narada.log.Removal;
import dev.narada.log.Verified;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.Ink;
import dev.narada.log.notes.Notes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteStoreTest {

    @TempDir
    private Path directory;

    private SqliteLog<Note> open() {
        return SqliteLog.open(directory, Notes.FORMAT, Clock.systemUTC());
    }

    @Test
    void everything_is_there_again_after_a_restart() {
        var book = book();
        var commit = Notes.written(book, 1);
        UUID command;
        try (var log = open()) {
            var first = commit(log, commit);
            command = first.command();
            log.append(first).join();
            log.access().put("device", "a", "1");
        }
        try (var log = open()) {
            assertThat(log.source(about(book)).events().getFirst().event()).isEqualTo(commit);
            assertThat(log.answered(book.toString(), command)).isPresent();
            assertThat(log.access().get("device", "a")).contains("1");
            assertThat(log.append(commit(log, written(book, 2))).join().n()).isEqualTo(1);
            assertThat(log.verify()).isEqualTo(new Verified(2, 2, 1));
        }
    }

    @Test
    void a_second_server_is_refused_in_a_sentence() {
        try (var _ = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(InUseException.class)
                    .hasMessageContaining("Another server is running on");
        }
    }

    @Test
    void a_store_of_a_newer_program_is_refused_and_left_alone() throws Exception {
        open().close();
        run("narada.db", "PRAGMA user_version = 99");

        assertThatThrownBy(this::open).isInstanceOf(NewerFormatException.class).hasMessageContaining("newer program");
        assertThatThrownBy(this::open).as("and its lock is free").isInstanceOf(NewerFormatException.class);
    }

    @Test
    void the_instance_key_is_its_owners_alone_and_never_made_twice() throws Exception {
        var key = directory.resolve("instance.key");
        try (var log = open()) {
            log.append(commit(log, written(book(), 1))).join();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.delete(key);

        assertThatThrownBy(this::open).hasMessageContaining("instance.key is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "not sixty-four digits"})
    void an_instance_key_that_is_not_one_is_told(String content) throws Exception {
        open().close();
        Files.writeString(directory.resolve("instance.key"), content);

        assertThatThrownBy(this::open).hasMessageContaining("instance.key is not the key that was made");
    }

    /** SQLite takes a file of one byte for an empty one, and begins anew. */
    @ParameterizedTest
    @CsvSource({"narada.db, 0", "narada.db, 1", "keys.db, 0", "keys.db, 1"})
    void a_file_that_is_empty_is_not_begun_anew(String name, int left) throws Exception {
        try (var log = open()) {
            log.append(commit(log, written(book(), 1))).join();
        }
        Files.write(directory.resolve(name), new byte[left]);

        assertThatThrownBy(this::open)
                .isInstanceOf(DamagedException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("gone or empty");
    }

    @Test
    void a_key_that_was_to_be_destroyed_is_destroyed_at_the_next_start() throws Exception {
        var book = book();
        try (var log = open()) {
            log.append(commit(log, written(book, 1))).join();
        }
        run(
                "narada.db",
                "ATTACH '" + directory.resolve("keys.db") + "' AS k",
                "INSERT INTO keys_to_destroy SELECT id FROM k.keys");

        try (var log = open()) {
            assertThat(log.source(about(book)).events().getFirst().event())
                    .extracting(note -> ((Note.Written) note).text())
                    .isEqualTo(new Ink(null));
        }
    }

    @Test
    void removed_words_leave_no_byte_in_any_file() throws Exception {
        var book = book();
        try (var log = open()) {
            var first = commit(log, written(book, 1));
            log.append(first).join();
            log.keepAnswer(book.toString(), UUID.randomUUID(), first.actor(), bytes("r"), bytes("planted-answer"), 1)
                    .join();
            var salt = log.proofs(book.toString())
                    .entries()
                    .getFirst()
                    .openings()
                    .getFirst()
                    .salt();
            var removals = List.<Removal>of(new Removal.Key("book:" + book), new Removal.Answers(first.actor()));
            log.append(commit(log, UUID.randomUUID(), null, removals, written(book(), 0)))
                    .join();

            await().until(() -> log.alarm().isEmpty());
            try (var files = Files.list(directory)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    assertThat(content)
                            .as(file.toString())
                            .doesNotContain("planted-answer", new String(salt, StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE events SET leaf = CAST(replace(leaf, 'notes', 'nodes') AS BLOB) WHERE position = 2",
                "UPDATE events SET tags = tags || 'x' WHERE position = 2",
                "UPDATE commits SET actor = 'other' WHERE position = 2",
                "UPDATE commits SET t = t + 1 WHERE position = 2",
                "UPDATE commits SET answer = x'00' WHERE position = 2",
                "UPDATE vault SET salt = zeroblob(32) WHERE position = 2",
                "DELETE FROM vault WHERE position = 2",
                "DELETE FROM commits WHERE position = 2",
                "DELETE FROM tags WHERE position = 2",
                "UPDATE access SET document = '2'",
                "UPDATE checkpoints SET note = replace(note, 'epoch 0', 'epoch 1')",
                "UPDATE checkpoints SET position = 1",
                "UPDATE answers SET answer = x'00'"
            })
    void whatever_is_changed_by_hand_is_found(String tampering) throws Exception {
        var book = book();
        try (var log = open()) {
            for (int i = 0; i < 3; i++) {
                log.append(commit(log, written(book, i))).join();
            }
            log.access().put("device", "a", "1");
            log.checkpoints().make(book.toString(), 3, "DOOR");
            log.keepAnswer(book.toString(), UUID.randomUUID(), "a", bytes("r"), bytes("a"), 1)
                    .join();
            log.verify();
        }
        run("narada.db", tampering);

        assertThatThrownBy(() -> {
                    try (var log = open()) {
                        log.verify();
                    }
                })
                .isInstanceOf(DamagedException.class);
    }

    private void run(String file, String... sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(file));
                var statement = connection.createStatement()) {
            for (var one : sql) {
                statement.execute(one);
            }
        }
    }
}
