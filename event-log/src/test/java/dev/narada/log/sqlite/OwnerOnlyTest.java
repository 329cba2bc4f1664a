package dev.narada.log.sqlite;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nobody but the user whom the server runs as reads the record, its keys, or a copy of either. */
@DisabledOnOs(OS.WINDOWS)
class OwnerOnlyTest {

    @TempDir
    private Path place;

    private SqliteLog<Note> open(Path directory) {
        return SqliteLog.open(directory, Notes.FORMAT, Clock.systemUTC());
    }

    @Test
    void a_store_is_for_its_owner_from_the_first_byte() throws IOException {
        var store = place.resolve("data");
        try (var log = open(store)) {
            log.append(commit(log, written(book(), 1))).join();

            assertThat(names(store)).contains("narada.db", "narada.db-wal", "keys.db", "keys.db-wal", "instance.key");
            assertPrivate(store);
        }
    }

    @Test
    void a_store_that_others_could_read_is_closed_to_them_at_the_next_start() throws IOException {
        var store = place.resolve("data");
        try (var log = open(store)) {
            log.append(commit(log, written(book(), 1))).join();
        }
        loosen(store);

        try (var log = open(store)) {
            log.append(commit(log, written(book(), 2))).join();

            assertPrivate(store);
        }
    }

    @Test
    void a_backup_and_what_is_restored_from_it_are_for_their_owner_too() throws IOException {
        var store = place.resolve("data");
        var backup = Files.createDirectory(place.resolve("backup"));
        Files.setPosixFilePermissions(backup, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var log = open(store)) {
            log.append(commit(log, written(book(), 1))).join();
            SqliteBackup.take(store, backup, _ -> {});
        }
        assertPrivate(backup);
        loosen(backup);

        SqliteBackup.restore(backup, backup.resolve("keys"), place.resolve("restored"), _ -> {});

        assertPrivate(place.resolve("restored"));
    }

    private static void assertPrivate(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            assertThat(files.toList())
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.toString())
                            .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }

    private static void loosen(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.toList()) {
                var rights = Files.isDirectory(file) ? "rwxr-xr-x" : "rw-r--r--";
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
            }
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
