package dev.narada.log.operate;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.log.Checkpoints;
import dev.narada.log.DamagedException;
import dev.narada.log.Epoch;
import dev.narada.log.KeptCheckpoint;
import dev.narada.log.checkpoint.Checkpoint;
import dev.narada.log.checkpoint.SignedNote;
import dev.narada.log.checkpoint.VerifierKey;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Notes;
import dev.narada.log.record.Chain;
import dev.narada.log.record.Digests;
import dev.narada.log.record.Surviving;
import dev.narada.log.sqlite.SqliteBackup;
import dev.narada.log.sqlite.SqliteLog;
import dev.narada.log.sqlite.SqliteReading;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restore is never a silent continuation: what survived is named by what comes next, and the numbers go on. */
class RestoredEpochTest {

    @TempDir
    private Path directory;

    private final BookId book = book();
    private final BookId other = book();

    @Test
    void the_next_commit_names_what_survived_and_goes_on_from_there() {
        var restored = lostItsTail();

        try (var log = open(restored)) {
            var before = log.proofs(book.toString()).entries().getLast().chain();
            assertThat(log.append(commit(log, written(book, 3))).join().n()).isEqualTo(2);
            log.append(commit(log, written(book, 4))).join();

            assertThat(log.verify().epochs())
                    .containsExactly(new Epoch(book.toString(), 2, true), new Epoch(other.toString(), 1, false));
            var chain = log.proofs(book.toString()).entries();
            assertThat(chain).hasSize(4);
            try (var store = SqliteReading.of(restored)) {
                var commits = store.commits(book.toString(), 0, 10);
                var genesis = commits.get(2).genesis();
                assertThat(genesis).isNotNull();
                assertThat(Surviving.of(genesis).isAt(2, before)).isTrue();
                assertThat(commits.get(3).genesis())
                        .as("only the first of an epoch")
                        .isNull();
                assertThat(commits.get(2).chain())
                        .isEqualTo(Chain.link(
                                Chain.start(genesis),
                                commits.get(2).events().getFirst().leaf()));
            }
        }
    }

    @Test
    void the_first_note_of_the_new_epoch_says_so_and_the_epoch_names_what_a_note_names() {
        var restored = lostItsTail();

        try (var log = open(restored)) {
            var checkpoints = log.checkpoints();
            var receipt = log.append(commit(log, written(book, 3))).join();
            assertThat(checkpoints.isFirstAfterRestore(book.toString(), receipt.first()))
                    .isTrue();
            var made = checkpoints.make(book.toString(), receipt.last(), "PHASE");
            var next = log.append(commit(log, written(book, 4))).join();
            assertThat(checkpoints.isFirstAfterRestore(book.toString(), next.first()))
                    .isFalse();
            var later = checkpoints.make(book.toString(), next.last(), "PHASE");

            var survived = checkpoints.of(book.toString(), 2).orElseThrow();
            assertThat(checkpoints.all(book.toString())).containsExactly(survived, made, later);
            assertThat(checkpoints.all(book.toString()))
                    .extracting(KeptCheckpoint::reason)
                    .containsExactly("RESTORE", "RESTORE", "PHASE");
            assertThat(checkpoints.all(book.toString()).stream()
                            .map(each -> read(each).epoch()))
                    .containsExactly(0, 1, 1);
            try (var store = SqliteReading.of(restored)) {
                var genesis = store.commits(book.toString(), 0, 10).get(2).genesis();
                assertThat(Surviving.of(genesis)
                                .isAt(read(survived).size(), read(survived).chain()))
                        .isTrue();
            }
        }
    }

    @Test
    void a_note_that_was_lost_with_the_tail_does_not_fit_what_came_instead() {
        var live = directory.resolve("live");
        var backup = directory.resolve("backup");
        KeptCheckpoint lost;
        String key;
        try (var log = open(live)) {
            log.append(commit(log, written(book, 1))).join();
            log.checkpoints().make(book.toString(), 1, "DOOR");
            SqliteBackup.take(live, backup, _ -> {});
            log.append(commit(log, written(book, 2))).join();
            lost = log.checkpoints().make(book.toString(), 2, "PHASE");
            key = log.checkpoints().verifierKey();
        }
        SqliteBackup.restore(backup, backup.resolve("keys"), directory.resolve("restored"), _ -> {});

        try (var log = open(directory.resolve("restored"))) {
            assertThat(log.checkpoints().verifierKey()).isEqualTo(key);
            assertThat(log.checkpoints().all(book.toString())).hasSize(1);
            log.append(commit(log, written(book, 2))).join();
            var made = log.checkpoints().make(book.toString(), 2, "INTERVAL");

            assertThat(made.reason()).isEqualTo(Checkpoints.RESTORE);
            assertThat(made.size()).isEqualTo(lost.size());
            assertThat(read(made).root()).isNotEqualTo(read(lost).root());
            assertThat(VerifierKey.parse(key).hasSigned(SignedNote.parse(lost.note())))
                    .as("both are signed by the same key, and that is the proof of the fork")
                    .isTrue();
        }
    }

    private static Checkpoint read(KeptCheckpoint kept) {
        return Checkpoint.parse(SignedNote.parse(kept.note()).text());
    }

    @Test
    void a_restore_of_what_was_restored_begins_one_more() {
        var restored = lostItsTail();
        try (var log = open(restored)) {
            log.append(commit(log, written(book, 3))).join();
        }
        SqliteBackup.take(restored, directory.resolve("second"), _ -> {});
        SqliteBackup.restore(
                directory.resolve("second"), directory.resolve("second/keys"), directory.resolve("again"), _ -> {});

        try (var log = open(directory.resolve("again"))) {
            log.append(commit(log, written(book, 4))).join();

            assertThat(log.verify().epochs())
                    .contains(new Epoch(book.toString(), 2, true), new Epoch(book.toString(), 3, true));
        }
    }

    @Test
    void a_chain_that_begins_anew_without_a_word_is_damage() throws Exception {
        var live = directory.resolve("live");
        try (var log = open(live)) {
            log.append(commit(log, written(book, 1))).join();
            log.append(commit(log, written(book, 2))).join();
        }
        forge(live);

        try (var log = open(live)) {
            assertThatThrownBy(log::verify)
                    .isInstanceOf(DamagedException.class)
                    .hasMessageContaining("position 2")
                    .hasMessageContaining("begins its chain anew");
        }
    }

    /** Cuts the second commit off from the first, with everything else as it should be. */
    private static void forge(Path live) throws Exception {
        try (var store = SqliteReading.of(live);
                var connection = DriverManager.getConnection("jdbc:sqlite:" + live.resolve("narada.db"));
                var change = connection.prepareStatement(
                        "UPDATE commits SET genesis = ?, chain = ?, digest = ? WHERE position = 2")) {
            var commits = store.commits(0, 2);
            var genesis = commits.get(0).genesis();
            var second = commits.get(1);
            var leaf = second.events().getFirst().leaf();
            var forged = new dev.narada.log.record.StoredCommit(
                    2,
                    second.ledger(),
                    second.n(),
                    second.command(),
                    second.actor(),
                    second.t(),
                    second.events(),
                    genesis,
                    Chain.link(Chain.start(genesis), leaf),
                    second.digest(),
                    second.removable(),
                    second.removableDigest());
            change.setBytes(1, genesis);
            change.setBytes(2, forged.chain());
            change.setBytes(3, Digests.of(forged));
            change.executeUpdate();
        }
    }

    private Path lostItsTail() {
        var live = directory.resolve("live");
        var backup = directory.resolve("backup");
        var restored = directory.resolve("restored");
        try (var log = open(live)) {
            log.append(commit(log, written(book, 1))).join();
            log.append(commit(log, written(book, 2))).join();
            log.append(commit(log, written(other, 1))).join();
            SqliteBackup.take(live, backup, _ -> {});
            log.append(commit(log, written(book, 3))).join();
        }
        SqliteBackup.restore(backup, backup.resolve("keys"), restored, _ -> {});
        return restored;
    }

    private static SqliteLog<Note> open(Path directory) {
        return SqliteLog.open(directory, Notes.FORMAT, Clock.systemUTC());
    }
}
