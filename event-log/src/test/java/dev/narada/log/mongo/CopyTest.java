package dev.narada.log.mongo;

import static dev.narada.log.notes.Notes.bytes;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.log.Epoch;
import dev.narada.log.KeptCheckpoint;
import dev.narada.log.Log;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.Proofs;
import dev.narada.log.Recorded;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import dev.narada.log.sqlite.SqliteBackup;
import dev.narada.log.sqlite.SqliteStore;
import dev.narada.log.store.Copying;
import dev.narada.log.store.KeyChange;
import dev.narada.log.store.Store;
import dev.narada.log.store.StoreLog;
import dev.narada.log.store.Verification;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger, or everything, goes from one store to another, and back. */
class CopyTest {

    enum Way {
        FILE_TO_DATABASE,
        DATABASE_TO_FILE
    }

    private static Wire wire;

    @TempDir
    private Path directory;

    private final MongoSettings database = wire.fresh();
    private final Note.BookId book = Notes.book();
    private final Note.BookId other = Notes.book();
    private final UUID unchanged = UUID.randomUUID();

    @BeforeAll
    static void startServer() {
        wire = new Wire();
    }

    @AfterAll
    static void stopServer() {
        wire.close();
    }

    private Store source(Way way) {
        return way == Way.FILE_TO_DATABASE ? file() : database();
    }

    private Store target(Way way) {
        return way == Way.FILE_TO_DATABASE ? database() : file();
    }

    private Store file() {
        return SqliteStore.open(directory.resolve("file"));
    }

    private Store database() {
        return MongoStore.open(database, directory.resolve("database"));
    }

    private static StoreLog<Note> log(Store store) {
        return new StoreLog<>(store, Notes.FORMAT, Clock.systemUTC());
    }

    private void fill(Store store) {
        try (var log = log(store)) {
            for (int i = 0; i < 300; i++) {
                log.append(commit(log, written(i % 3 == 0 ? other : book, i), written(i % 3 == 0 ? other : book, i)))
                        .join();
            }
            log.keepAnswer(book.toString(), unchanged, "a", bytes("r"), bytes("told"), log.tail())
                    .join();
            log.access().put("device", "a", "{}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_ledger_keeps_its_numbers_leaves_and_chain_after_what_stands_there(Way way) {
        fill(source(way));
        try (var log = log(target(way))) {
            log.append(commit(log, written(Notes.book(), 1))).join();
        }
        Copying.Copied copied;
        try (var from = source(way);
                var to = target(way)) {
            copied = Copying.ledger(book.toString(), from, to, _ -> {});
            Verification.whole(to, _ -> {});
            assertThat(Copying.ledger(book.toString(), from, to, _ -> {}).events())
                    .as("asked again, there is nothing left to do")
                    .isZero();
        }

        assertThat(copied).isEqualTo(new Copying.Copied(400, 0, 0));
        try (var there = log(target(way));
                var here = log(source(way))) {
            assertThat(there.tail()).isEqualTo(401);
            assertSameLedger(here, there);
            assertThat(events(there).getFirst().position()).isEqualTo(2);
            var answered = there.answered(book.toString(), unchanged).orElseThrow();
            assertThat(answered.answer()).isEqualTo(bytes("told"));
            assertThat(answered.position())
                    .as("where it was decided, as counted here")
                    .isEqualTo(401);
            assertThat(there.append(commit(there, written(book, 1))).join().n()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everything_keeps_its_positions_in_an_empty_store(Way way) {
        fill(source(way));
        try (var from = source(way);
                var to = target(way)) {
            assertThat(Copying.whole(from, to, _ -> {})).isEqualTo(new Copying.Copied(600, 1, 0));
            Verification.whole(to, _ -> {});
        }
        try (var there = log(target(way));
                var here = log(source(way))) {
            assertSameLedger(here, there);
            assertThat(events(there)).isEqualTo(events(here));
            assertThat(there.access().get("device", "a")).contains("{}");
            assertThat(there.answered(book.toString(), unchanged)).isEqualTo(here.answered(book.toString(), unchanged));
        }
    }

    @ParameterizedTest
    @EnumSource
    void checkpoints_go_where_everything_goes_and_are_signed_on_as_before(Way way) {
        fill(source(way));
        KeptCheckpoint kept;
        List<String> rotations;
        String key;
        try (var here = log(source(way))) {
            here.checkpoints().make(book.toString(), here.tail(), "CLOSE");
        }
        try (var store = source(way)) {
            KeyChange.of(store, Instant.EPOCH, _ -> {});
        }
        try (var here = log(source(way))) {
            kept = here.checkpoints().latest(book.toString()).orElseThrow();
            rotations = here.checkpoints().rotations(book.toString());
            key = here.checkpoints().verifierKey();
        }
        try (var empty = log(target(way))) {
            assertThat(empty.checkpoints().verifierKey())
                    .as("a server was started there before")
                    .isNotEqualTo(key);
        }
        try (var from = source(way);
                var to = target(way)) {
            Copying.whole(from, to, _ -> {});
            Copying.whole(from, to, _ -> {});
        }

        try (var there = log(target(way))) {
            there.verify();
            assertThat(there.checkpoints().all(book.toString())).containsExactly(kept);
            assertThat(there.checkpoints().verifierKey()).isEqualTo(key);
            assertThat(there.checkpoints().rotations(book.toString()))
                    .hasSize(1)
                    .isEqualTo(rotations);
        }
    }

    @ParameterizedTest
    @EnumSource
    void checkpoints_of_one_ledger_stay_with_the_installation_that_signed_them(Way way) {
        fill(source(way));
        try (var here = log(source(way))) {
            here.checkpoints().make(book.toString(), here.tail(), "CLOSE");
        }
        try (var from = source(way);
                var to = target(way)) {
            Copying.ledger(book.toString(), from, to, _ -> {});
        }

        try (var there = log(target(way));
                var here = log(source(way))) {
            assertThat(there.checkpoints().all(book.toString())).isEmpty();
            assertThat(there.checkpoints().verifierKey())
                    .isNotEqualTo(here.checkpoints().verifierKey());
        }
    }

    /** What was lost with the restore stays lost; that must not go unsaid because the store was another then. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_restored_begins_a_new_epoch_wherever_it_is_copied_to(boolean whole) {
        fill(file());
        SqliteBackup.take(directory.resolve("file"), directory.resolve("backup"), _ -> {});
        SqliteBackup.restore(directory.resolve("backup"), null, directory.resolve("restored"), _ -> {});
        try (var from = SqliteStore.open(directory.resolve("restored"));
                var to = database()) {
            if (whole) {
                Copying.whole(from, to, _ -> {});
            } else {
                Copying.ledger(book.toString(), from, to, _ -> {});
            }
        }

        try (var there = log(database())) {
            there.append(commit(there, written(book, 1))).join();
            there.append(commit(there, written(book, 2))).join();
            assertThat(there.verify().epochs()).contains(new Epoch(book.toString(), 400, true));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_laid_over_another_history(Way way) {
        fill(source(way));
        try (var log = log(target(way))) {
            log.append(commit(log, written(book, 1))).join();
        }
        try (var from = source(way);
                var to = target(way)) {
            assertThatThrownBy(() -> Copying.whole(from, to, _ -> {})).hasMessageContaining("is not empty");
            assertThatThrownBy(() -> Copying.ledger(book.toString(), from, to, _ -> {}))
                    .isInstanceOf(LogUnavailableException.class)
                    .hasMessageContaining("another history");
            assertThat(to.tail().position()).isEqualTo(1);
        }
    }

    private void assertSameLedger(Log<Note> here, Log<Note> there) {
        var ours = here.proofs(book.toString());
        var theirs = there.proofs(book.toString());
        assertThat(theirs.genesis()).isEqualTo(ours.genesis());
        assertThat(leavesAndLinks(theirs)).containsExactlyElementsOf(leavesAndLinks(ours));
        assertThat(events(there).stream().map(Recorded::event))
                .as("sealed words open under the other store's keys")
                .containsExactlyElementsOf(
                        events(here).stream().map(Recorded::event).toList());
    }

    private static List<byte[]> leavesAndLinks(Proofs proofs) {
        return proofs.entries().stream()
                .flatMap(entry -> Stream.of(entry.leaf(), entry.chain()))
                .toList();
    }

    private List<Recorded<Note>> events(Log<Note> log) {
        var all = new ArrayList<Recorded<Note>>();
        log.read(book.toString(), 0, all::addAll);
        return all;
    }
}
