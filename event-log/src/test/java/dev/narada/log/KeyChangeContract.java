package dev.narada.log;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.narada.log.checkpoint.Checkpoint;
import dev.narada.log.checkpoint.Rotation;
import dev.narada.log.checkpoint.SignedNote;
import dev.narada.log.checkpoint.VerifierKey;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Notes;
import dev.narada.log.store.KeyChange;
import dev.narada.log.store.Store;
import dev.narada.log.store.StoreLog;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new key takes over: the one of before vouches for it, and whoever kept either can go on checking. */
public abstract class KeyChangeContract {

    protected static final Instant NOW = Instant.parse("2022-03-01T10:00:00.123Z");

    protected final BookId book = book();
    private final BookId other = book();

    /** The store of this test, opened anew. */
    protected abstract Store store();

    protected static StoreLog<Note> log(Store store) {
        return new StoreLog<>(store, Notes.FORMAT, Clock.systemUTC());
    }

    protected final KeyChange.Changed changed() {
        try (var store = store()) {
            return KeyChange.of(store, NOW, _ -> {});
        }
    }

    private KeptCheckpoint written(int lines) {
        try (var log = log(store())) {
            for (int i = 0; i < lines; i++) {
                log.append(commit(log, Notes.written(book, i))).join();
            }
            return log.checkpoints().make(book.toString(), log.tail(), "PHASE");
        }
    }

    private List<Rotation> rotations() {
        try (var log = log(store())) {
            return log.checkpoints().rotations(book.toString()).stream()
                    .map(each -> Rotation.parse(SignedNote.parse(each).text()))
                    .toList();
        }
    }

    @Test
    void the_key_of_before_vouches_for_the_new_one_in_every_ledger() {
        var kept = written(3);
        try (var log = log(store())) {
            log.append(commit(log, Notes.written(other, 1))).join();
            log.append(commit(log, Notes.written(book, 4))).join();
        }

        var changed = changed();

        assertThat(changed.ledgers()).isEqualTo(2);
        assertThat(changed.damaged()).isEmpty();
        assertThat(changed.before().hasSigned(SignedNote.parse(kept.note()))).isTrue();
        try (var log = log(store())) {
            var checkpoints = log.checkpoints();
            assertThat(checkpoints.verifierKey())
                    .isEqualTo(changed.now().text())
                    .isNotEqualTo(changed.before().text());
            assertThat(checkpoints.rotations(other.toString())).hasSize(1);
            var note = SignedNote.parse(checkpoints.rotations(book.toString()).getFirst());
            var rotation = Rotation.parse(note.text());
            assertThat(rotation.isSigned(note)).isTrue();
            assertThat(rotation.key()).isEqualTo(changed.before());
            assertThat(rotation.next()).isEqualTo(changed.now());
            var last = log.proofs(book.toString()).entries().getLast();
            assertThat(rotation.at().size()).isEqualTo(4);
            assertThat(rotation.at().chain()).isEqualTo(last.chain());
            assertThat(rotation.at().t()).isEqualTo(NOW);
            var made = checkpoints.make(book.toString(), log.tail(), "CLOSE");
            assertThat(rotation.at().root())
                    .isEqualTo(Checkpoint.parse(SignedNote.parse(made.note()).text())
                            .root());
        }
    }

    @Test
    void notes_of_before_stand_as_they_were_with_the_new_signature_below_and_new_ones_have_that_alone() {
        var kept = written(2);
        var changed = changed();
        var later = written(1);

        try (var log = log(store())) {
            var checkpoints = log.checkpoints();
            var again = checkpoints.of(book.toString(), 2).orElseThrow();
            assertThat(again.note()).startsWith(kept.note());
            var note = SignedNote.parse(again.note());
            assertThat(changed.before().hasSigned(note)).isTrue();
            assertThat(changed.now().hasSigned(note)).isTrue();
            assertThat(checkpoints.all(book.toString())).containsExactly(again, later);
            assertThat(checkpoints.latest(book.toString())).contains(later);
            assertThat(changed.before().hasSigned(SignedNote.parse(later.note())))
                    .isFalse();
            assertThat(changed.now().hasSigned(SignedNote.parse(later.note()))).isTrue();
        }
    }

    @Test
    void the_secret_of_before_is_nowhere_any_more() {
        written(1);
        try (var store = store()) {
            var before = store.keys().idOf(Keys.SIGNING);
            KeyChange.of(store, NOW, _ -> {});
            assertThat(store.keys().find(before)).isNull();
        }
        try (var store = store()) {
            assertThat(store.keys().idOf(Keys.NEXT_SIGNING)).isNull();
            assertThat(store.keys().idOf(Keys.SIGNING)).isNotNull();
            store.verify();
        }
    }

    @Test
    void changes_are_told_in_order_and_lead_from_the_first_key_to_the_last() {
        var kept = written(1);
        var first = changed();
        written(1);
        var second = changed();

        assertThat(second.before()).isEqualTo(first.now());
        assertThat(rotations()).extracting(Rotation::key).containsExactly(first.before(), first.now());
        assertThat(rotations()).extracting(Rotation::next).containsExactly(first.now(), second.now());
        try (var log = log(store())) {
            var note = SignedNote.parse(
                    log.checkpoints().of(book.toString(), 1).orElseThrow().note());
            assertThat(note.toString()).startsWith(kept.note());
            assertThat(second.now().hasSigned(note)).isTrue();
        }
    }

    @Test
    void nobody_vouches_where_the_key_was_lost_and_made_anew() {
        var kept = written(1);
        var changed = changed();
        try (var store = store()) {
            store.keys().destroy(store.keys().idOf(Keys.SIGNING));
        }

        assertThat(rotations()).isEmpty();
        try (var log = log(store())) {
            assertThat(log.checkpoints().verifierKey())
                    .isNotEqualTo(changed.now().text());
            assertThat(log.checkpoints().of(book.toString(), 1)).contains(kept);
        }
        var again = changed();
        assertThat(rotations())
                .as("trust begins anew")
                .extracting(Rotation::next)
                .containsExactly(again.now());
    }

    @Test
    void whoever_has_not_the_key_of_before_cannot_put_in_a_change_of_keys() {
        var kept = written(1);
        VerifierKey before;
        try (var store = store()) {
            try (var log = log(store)) {
                before = VerifierKey.parse(log.checkpoints().verifierKey());
            }
        }
        try (var store = store()) {
            store.keys().destroy(store.keys().idOf(Keys.SIGNING));
        }
        try (var store = store();
                var log = log(store)) {
            var theirs = VerifierKey.parse(log.checkpoints().verifierKey());
            var at = Checkpoint.parse(SignedNote.parse(kept.note()).text());
            var forged = new Rotation(at, before, theirs);
            var note =
                    new SignedNote(forged.text(), SignedNote.parse(kept.note()).signatures());
            store.access().put("record-key", book + "/forged", note.toString());
        }

        assertThat(rotations()).isEmpty();
        try (var log = log(store())) {
            assertThat(log.checkpoints().of(book.toString(), 1)).contains(kept);
        }
    }

    /** Stopped before the first key is destroyed, before the second takes its place, and before that is put away. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_change_that_is_interrupted_goes_on(int step) {
        var kept = written(2);
        var before = VerifierKey.parse(verifierKey());

        try (var store = stopping(store(), step)) {
            assertThatIllegalStateException().isThrownBy(() -> KeyChange.of(store, NOW, _ -> {}));
        }

        var between = VerifierKey.parse(verifierKey());
        var note = written(1);
        assertThat(between.hasSigned(SignedNote.parse(note.note()))).isTrue();
        if (step == 1) {
            assertThat(between).isEqualTo(before);
            assertThat(rotations()).as("not yet").isEmpty();
            assertThat(changed().before()).isEqualTo(before);
        } else {
            assertThat(between).isNotEqualTo(before);
        }
        assertThat(rotations()).hasSize(1);
        try (var log = log(store())) {
            var now = VerifierKey.parse(log.checkpoints().verifierKey());
            assertThat(log.checkpoints().all(book.toString()))
                    .hasSize(2)
                    .allMatch(each -> now.hasSigned(SignedNote.parse(each.note())));
            assertThat(log.checkpoints()
                            .of(book.toString(), kept.size())
                            .orElseThrow()
                            .note())
                    .startsWith(kept.note());
        }
    }

    private String verifierKey() {
        try (var log = log(store())) {
            return log.checkpoints().verifierKey();
        }
    }

    /** A store whose keys do so many steps of a change and no more. */
    private static Store stopping(Store store, int step) {
        var keys = store.keys();
        return new BorrowedStore(store) {
            private int steps;

            @Override
            public Keys keys() {
                return new Keys() {
                    @Override
                    public DataKey obtain(String name) {
                        return keys.obtain(name);
                    }

                    @Override
                    public DataKey adopt(String name, byte[] secret) {
                        step();
                        return keys.adopt(name, secret);
                    }

                    @Override
                    public DataKey find(UUID id) {
                        return keys.find(id);
                    }

                    @Override
                    public UUID idOf(String name) {
                        return keys.idOf(name);
                    }

                    @Override
                    public void destroy(UUID id) {
                        step();
                        keys.destroy(id);
                    }
                };
            }

            private void step() {
                if (++steps == step) {
                    throw new IllegalStateException("the power is gone");
                }
            }
        };
    }
}
