package dev.narada.log.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.KeyChangeContract;
import dev.narada.log.notes.Notes;
import dev.narada.log.sqlite.SqliteBackup;
import dev.narada.log.sqlite.SqliteStore;
import dev.narada.log.store.Store;
import java.nio.file.Path;
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
