package dev.narada.log.operate;

import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.log.DamagedException;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.Recorded;
import dev.narada.log.Verdict;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.Written;
import dev.narada.log.notes.Notes;
import dev.narada.log.sqlite.SqliteBackup;
import dev.narada.log.sqlite.SqliteLog;
import dev.narada.log.sqlite.SqliteReading;
import dev.narada.log.store.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P13: what was backed up while people were writing can be served again, and a flipped byte in it is found before. */
class BackupTest {

    private static final int LOOPS = 20;
    private static final int FLIPS = 1_000;
    private static final int FLIPS_IN_USE = 100;

    @TempDir
    private Path directory;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    @Tag("full")
    void a_backup_under_load_is_whole_and_is_served_again() {
        long events = 0;
        int acknowledged;
        try (var log = open(directory.resolve("live"));
                var hands = new Hands(log)) {
            for (int loop = 1; loop <= LOOPS; loop++) {
                var enough = loop * 50;
                Awaitility.await().until(() -> hands.acknowledged().size() >= enough);
                var before = new HashSet<>(hands.acknowledged());
                var backup = directory.resolve("backup-" + loop);
                var restored = directory.resolve("restored-" + loop);

                SqliteBackup.take(directory.resolve("live"), backup, _ -> {});
                SqliteBackup.restore(backup, backup.resolve("keys"), restored, _ -> {});

                events = served(restored, before);
            }
            acknowledged = hands.acknowledged().size();
        }
        Verdict.of(
                "P13 backup",
                "seed %d, %d loops under load (%,d commands acknowledged), last of %,d events, 0 lost, 0 half",
                seed,
                LOOPS,
                acknowledged,
                events);
    }

    @Test
    @Tag("full")
    void every_flipped_byte_of_a_backup_is_found_before_it_is_served() throws IOException {
        var backup = filledBackup();
        var files = List.of("narada.db", "keys/keys.db", "keys/instance.key", "manifest.json");
        for (int flip = 0; flip < FLIPS; flip++) {
            var file = backup.resolve(files.get(flip % files.size()));
            var intact = flipOne(file);
            var to = directory.resolve("to-" + flip);

            assertThatThrownBy(() -> SqliteBackup.restore(backup, backup.resolve("keys"), to, _ -> {}))
                    .isInstanceOf(DamagedException.class);
            assertThat(to).doesNotExist();
            Files.write(file, intact);
        }
        SqliteBackup.restore(backup, backup.resolve("keys"), directory.resolve("to"), _ -> {});
        Verdict.of("P13 flips", "seed %d, %,d flips in a backup, %,d found before serving", seed, FLIPS, FLIPS);
    }

    @Test
    @Tag("full")
    void flipped_bytes_under_a_stopped_server_are_found_or_change_nothing() throws IOException {
        var live = directory.resolve("live");
        filledBackup();
        var truth = everything(live);
        var found = 0;
        for (int flip = 0; flip < FLIPS_IN_USE; flip++) {
            var file = live.resolve("narada.db");
            var intact = flipOne(file);
            try {
                verify(live);
                // Such as a free page, a header field that nobody reads, or the room between two cells.
                assertThat(everything(live))
                        .as("a flip that was not found, seed %d", seed)
                        .isEqualTo(truth);
            } catch (RuntimeException e) {
                assertThat(e.getMessage()).isNotBlank();
                found++;
            }
            Files.write(file, intact);
        }
        verify(live);
        Verdict.of(
                "P13 verify",
                "seed %d, %d flips in a data directory, %d found, %d changed nothing, 0 served wrong",
                seed,
                FLIPS_IN_USE,
                found,
                FLIPS_IN_USE - found);
    }

    @Test
    void without_its_keys_what_is_sealed_stays_closed() {
        var backup = filledBackup();
        var restored = directory.resolve("restored");

        SqliteBackup.restore(backup, null, restored, _ -> {});

        try (var log = open(restored)) {
            log.read(
                    0,
                    commit -> assertThat(((Written) commit.getFirst().event()).text())
                            .isEqualTo(new Note.Ink(null)));
        }
    }

    @Test
    void a_place_that_is_not_empty_is_refused() throws IOException {
        var backup = filledBackup();
        var taken = Files.createDirectories(directory.resolve("taken"));
        Files.writeString(taken.resolve("letter.txt"), "keep me");

        assertThatThrownBy(() -> SqliteBackup.restore(backup, null, taken, _ -> {}))
                .isInstanceOf(LogUnavailableException.class)
                .hasMessageContaining("is not empty");
        assertThatThrownBy(() -> SqliteBackup.take(directory.resolve("live"), taken, _ -> {}))
                .hasMessageContaining("is not empty");
    }

    private Path filledBackup() {
        var live = directory.resolve("live");
        var backup = directory.resolve("backup");
        try (var log = open(live)) {
            var book = Notes.book();
            for (int turn = 0; turn < 100; turn++) {
                log.append(commit(log, Hands.notes(book, turn))).join();
            }
            log.append(commit(log, written(Notes.book(), 1))).join();
            log.access().put("device", "a", "{}");
        }
        SqliteBackup.take(live, backup, _ -> {});
        return backup;
    }

    private byte[] flipOne(Path file) throws IOException {
        var intact = Files.readAllBytes(file);
        var flipped = intact.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, flipped);
        return intact;
    }

    private long served(Path restored, HashSet<UUID> before) {
        try (var log = open(restored)) {
            var stored = new HashSet<UUID>();
            log.read(0, commit -> {
                assertThat(commit).as("half a commit").hasSize(sizeOf(commit));
                stored.add(commit.getFirst().command());
            });
            assertThat(stored).as("acknowledged before the backup began").containsAll(before);
            return log.verify().position();
        }
    }

    private static int sizeOf(List<Recorded<Note>> commit) {
        return ((Written) commit.getFirst().event()).line();
    }

    private static void verify(Path directory) {
        try (var store = SqliteReading.of(directory)) {
            Verification.whole(store, _ -> {});
        }
    }

    private static List<Recorded<Note>> everything(Path directory) {
        var all = new ArrayList<Recorded<Note>>();
        try (var log = open(directory)) {
            log.read(0, all::addAll);
        }
        return all;
    }

    private static SqliteLog<Note> open(Path directory) {
        return SqliteLog.open(directory, Notes.FORMAT, Clock.systemUTC());
    }
}
