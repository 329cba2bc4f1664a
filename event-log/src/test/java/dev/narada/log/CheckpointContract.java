package dev.narada.log;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.narada.log.checkpoint.Checkpoint;
import dev.narada.log.checkpoint.Rfc9162;
import dev.narada.log.checkpoint.SignedNote;
import dev.narada.log.checkpoint.VerifierKey;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.record.Chain;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What every log promises of the notes that it signs on its ledgers. */
public abstract class CheckpointContract extends LoadContract {

    @Test
    void a_note_says_what_the_ledger_looked_like_and_is_signed() throws Exception {
        var log = log();
        var book = book();
        var position = filled(log, book, 7);
        filled(log, book(), 1);
        filled(log, book, 1);

        var kept = log.checkpoints().make(book.toString(), position, "PHASE");

        var note = SignedNote.parse(kept.note());
        var key = VerifierKey.parse(log.checkpoints().verifierKey());
        assertThat(key.hasSigned(note)).isTrue();
        assertThat(key.name()).matches("narada/[0-9a-f-]{36}");
        var checkpoint = Checkpoint.parse(note.text());
        var entries = log.proofs(book.toString()).entries();
        assertThat(checkpoint.origin()).isEqualTo(key.name() + "/" + book);
        assertThat(checkpoint.size()).isEqualTo(7).isEqualTo(kept.size());
        assertThat(checkpoint.root())
                .isEqualTo(Rfc9162.root(leafHashes(log, book).subList(0, 7)));
        assertThat(checkpoint.chain()).isEqualTo(entries.get(6).chain());
        assertThat(checkpoint.epoch()).isZero();
        assertThat(checkpoint.t()).isEqualTo(kept.t());
        assertThat(kept.position()).isEqualTo(entries.get(6).position());
        assertThat(kept.reason()).isEqualTo("PHASE");
    }

    @Test
    void notes_and_the_key_outlive_a_restart() throws Exception {
        var log = log();
        var book = book();
        var first = log.checkpoints().make(book.toString(), filled(log, book, 2), "DOOR");
        var second = log.checkpoints().make(book.toString(), filled(log, book, 8), "PHASE");
        var key = log.checkpoints().verifierKey();
        close(log);

        var again = log().checkpoints();

        assertThat(again.verifierKey()).isEqualTo(key);
        assertThat(again.all(book.toString())).containsExactly(first, second);
        assertThat(again.latest(book.toString())).contains(second);
        assertThat(again.of(book.toString(), 2)).contains(first);
        assertThat(again.of(book.toString(), 3)).isEmpty();
        assertThat(again.reached()).isEqualTo(second.position());
        assertThat(again.make(book.toString(), second.position(), "CLOSE"))
                .as("the first of a size stands")
                .isEqualTo(second);
    }

    @Test
    void two_nodes_keep_one_note_of_a_size() throws Exception {
        var nodes = nodes();
        var book = book();
        var size = times(50);
        for (int i = 0; i < size; i++) {
            var position = filled(nodes.get(i % 2), book, 1);

            var made = nodes.stream()
                    .map(node -> CompletableFuture.supplyAsync(
                            () -> node.checkpoints().make(book.toString(), position, "BY " + nodes.indexOf(node))))
                    .toList();

            assertThat(now(made.get(0))).isEqualTo(now(made.get(1)));
        }
        assertThat(nodes.get(1).checkpoints().all(book.toString())).hasSize(size);
        assertThat(nodes.get(0).checkpoints().verifierKey())
                .isEqualTo(nodes.get(1).checkpoints().verifierKey());
    }

    @Test
    void whoever_kept_a_note_is_shown_that_the_ledger_went_on_from_it() throws Exception {
        var log = log();
        var book = book();
        filled(log, book, 21);
        var leaves = leafHashes(log, book);
        var checkpoints = log.checkpoints();

        for (int to = 1; to <= 21; to++) {
            var root = Rfc9162.root(leaves.subList(0, to));
            for (int from = 1; from <= to; from++) {
                var proof = checkpoints.consistency(book.toString(), from, to);
                assertThat(Rfc9162.isConsistent(from, Rfc9162.root(leaves.subList(0, from)), to, root, proof))
                        .as("%d to %d", from, to)
                        .isTrue();
            }
            var inclusion = checkpoints.inclusion(book.toString(), to / 2, to);
            assertThat(Rfc9162.isIncluded(inclusion.leafHash(), to / 2, to, inclusion.hashes(), root))
                    .as("%d in %d", to / 2, to)
                    .isTrue();
            assertThat(inclusion.leafHash()).isEqualTo(leaves.get(to / 2));
        }
        filled(log, book, 1);
        assertThat(checkpoints.size(book.toString())).isEqualTo(22);
        assertThat(checkpoints.consistency(book.toString(), 21, 22)).isNotEmpty();
    }

    @Test
    void nothing_is_signed_or_proved_of_what_is_not_there() throws Exception {
        var log = log();
        var book = book();
        var other = book();
        filled(log, other, 1);
        filled(log, book, 3);
        var checkpoints = log.checkpoints();

        assertThatIllegalArgumentException().isThrownBy(() -> checkpoints.make(book.toString(), 1, "DOOR"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkpoints.make(UUID.randomUUID().toString(), 4, "DOOR"));
        assertThatIllegalArgumentException().isThrownBy(() -> checkpoints.consistency(book.toString(), 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> checkpoints.consistency(book.toString(), 3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> checkpoints.consistency(book.toString(), 3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> checkpoints.inclusion(book.toString(), 3, 3));
        assertThat(checkpoints.all(book.toString())).isEmpty();
        assertThat(checkpoints.latest(book.toString())).isEmpty();
        assertThat(checkpoints.reached()).isZero();
        assertThat(checkpoints.size(UUID.randomUUID().toString())).isZero();
    }

    @Test
    void words_that_go_change_no_note_and_no_proof() throws Exception {
        var log = log();
        var book = book();
        var before = log.checkpoints().make(book.toString(), filled(log, book, 5), "PHASE");
        var removal = List.<Removal>of(new Removal.Key("book:" + book));
        now(log.append(commit(log, UUID.randomUUID(), null, removal, written(book, 6))));

        var after = log.checkpoints().make(book.toString(), log.tail(), "CLOSE");

        assertThat(log.checkpoints().all(book.toString())).containsExactly(before, after);
        assertThat(Rfc9162.isConsistent(
                        5, root(before), 6, root(after), log.checkpoints().consistency(book.toString(), 5, 6)))
                .isTrue();
    }

    private static byte[] root(KeptCheckpoint kept) {
        return Checkpoint.parse(SignedNote.parse(kept.note()).text()).root();
    }

    /** Writes so many lines, and returns the position of the last. */
    private static long filled(Log<Note> log, BookId book, int lines) throws Exception {
        var position = 0L;
        for (int i = 0; i < lines; i++) {
            position = now(log.append(commit(log, written(book, i)))).last();
        }
        return position;
    }

    private static List<byte[]> leafHashes(Log<Note> log, BookId book) {
        return log.proofs(book.toString()).entries().stream()
                .map(Proofs.Entry::leaf)
                .map(Chain::leafHash)
                .toList();
    }
}
