package dev.narada.log.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.KeyChangeContract;
import dev.narada.log.notes.Notes;
import dev.narada.log.sqlite.SqliteBackup;
import dev.narada.log.sqlite.SqliteStore;
import dev.narada.log.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteKeyChangeTest extends KeyChangeContract {

    @TempDir
    private Path directory;

    @Override
    protected Store store() {
        return SqliteStore.open(directory.resolve("store"));
    }

    @Test
    void the_file_of_the_keys_has_no_trace_of_the_secret_of_before() throws Exception {
        try (var log = log(store())) {
            log.append(Notes.commit(log, Notes.written(book, 1))).join();
            log.checkpoints().make(book.toString(), 1, "DOOR");
        }
        var wrapped = wrapped();
        assertThat(files()).contains(wrapped);

        changed();

        assertThat(wrapped()).isNotEqualTo(wrapped);
        assertThat(files()).doesNotContain(wrapped).contains(wrapped());
    }

    /** The secret that signs, as it lies in the file. */
    private String wrapped() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("store/keys.db"));
                var asked = connection.createStatement();
                var found = asked.executeQuery("SELECT wrapped FROM keys WHERE name = 'signing'")) {
            return new String(found.getBytes(1), StandardCharsets.ISO_8859_1);
        }
    }

    private String files() throws IOException {
        var all = new StringBuilder();
        for (var name : List.of("keys.db", "keys.db-wal")) {
            var file = directory.resolve("store").resolve(name);
            if (Files.exists(file)) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void a_backup_brings_the_keys_of_before_along_and_without_its_keys_trust_begins_anew() {
        try (var log = log(store())) {
            log.append(Notes.commit(log, Notes.written(book, 1))).join();
            log.checkpoints().make(book.toString(), 1, "DOOR");
        }
        var changed = changed();
        var backup = directory.resolve("backup");
        SqliteBackup.take(directory.resolve("store"), backup, _ -> {});

        SqliteBackup.restore(backup, backup.resolve("keys"), directory.resolve("restored"), _ -> {});
        SqliteBackup.restore(backup, null, directory.resolve("closed"), _ -> {});

        try (var log = log(SqliteStore.open(directory.resolve("restored")))) {
            assertThat(log.checkpoints().verifierKey()).isEqualTo(changed.now().text());
            assertThat(log.checkpoints().rotations(book.toString()))
                    .singleElement()
                    .asString()
                    .contains(changed.before().text());
        }
        try (var log = log(SqliteStore.open(directory.resolve("closed")))) {
            assertThat(log.checkpoints().verifierKey())
                    .isNotEqualTo(changed.now().text());
            assertThat(log.checkpoints().rotations(book.toString())).isEmpty();
        }
    }
}
