package dev.narada.query.record;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.log.Log;
import dev.narada.log.checkpoint.Rotation;
import dev.narada.log.checkpoint.SignedNote;
import dev.narada.log.checkpoint.SigningKey;
import dev.narada.log.checkpoint.VerifierKey;
import dev.narada.log.memory.InMemoryLog;
import dev.narada.log.memory.InMemoryStore;
import dev.narada.log.store.KeyChange;
import dev.narada.query.Audience;
import dev.narada.query.Books;
import dev.narada.query.record.Verifiers.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record whose key changed: what was signed before holds, and only a change that the key of before vouches for does. */
class RecordKeyChangeTest {

    private static final Verdict FINE = new Verdict("fine", "-");

    @TempDir
    Path directory;

    private final InMemoryStore store = new InMemoryStore();
    private Verifiers verifiers;
    private byte[] kept;
    private byte[] before;

    @BeforeEach
    void begin() throws Exception {
        verifiers = new Verifiers(directory);
        try (var log = log()) {
            Books.write(log, Said.all());
            kept = checkpoint(log);
            before = Exported.of(log, Audience.PUBLIC);
        }
    }

    @AfterEach
    void stop() throws Exception {
        verifiers.close();
    }

    private Log<Fact> log() {
        return new InMemoryLog<>(store, Books.format(), Clock.systemUTC());
    }

    private static byte[] checkpoint(Log<Fact> log) {
        return log.checkpoints().make(W.toString(), log.tail(), "PHASE").note().getBytes(StandardCharsets.UTF_8);
    }

    private KeyChange.Changed changed() {
        return KeyChange.of(store, Exported.NOW, _ -> {});
    }

    /** After a change of keys and what was said then. */
    private byte[] exported() throws Exception {
        try (var log = log()) {
            Books.write(log, need(4, "Co teraz", OLA));
            return Exported.of(log, Audience.PUBLIC);
        }
    }

    @Test
    void a_record_holds_across_changes_and_so_does_what_was_kept_under_any_of_its_keys() throws Exception {
        changed();
        byte[] between;
        try (var log = log()) {
            Books.write(log, need(3, "A to", OLA));
            between = checkpoint(log);
        }
        changed();

        var record = exported();

        assertThat(Bundle.of(record).names()).contains("rotations/1.note", "rotations/2.note");
        assertThat(verifiers.of(record)).isEqualTo(FINE);
        assertThat(verifiers.of(record, kept)).isEqualTo(FINE);
        assertThat(verifiers.of(record, between)).isEqualTo(FINE);
        assertThat(verifiers.of(before, kept)).as("fetched before").isEqualTo(FINE);
        assertThat(verifiers.of(before, between))
                .as("by a key it does not know")
                .isEqualTo(new Verdict("signature", "13"));
    }

    /** Whoever wrote a program before there were changes of keys takes the line of log.vkey, and asks each note for it. */
    @Test
    void who_knows_of_no_rotations_checks_all_notes_with_the_one_key_of_the_archive() throws Exception {
        var changed = changed();

        var record = Bundle.of(exported());

        assertThat(record.text("log.vkey")).isEqualTo(changed.now() + "\n");
        var notes = record.names().stream()
                .filter(name -> name.startsWith("checkpoints/"))
                .toList();
        assertThat(notes)
                .hasSize(2)
                .allSatisfy(name -> assertThat(changed.now().hasSigned(SignedNote.parse(record.text(name))))
                        .isTrue());
        assertThat(record.text("checkpoints/13.note")).startsWith(new String(kept, StandardCharsets.UTF_8));
    }

    @Test
    void a_key_that_nobody_vouches_for_is_not_the_key_of_before() throws Exception {
        store.keys().destroy(store.keys().idOf("signing"));

        var record = exported();

        assertThat(verifiers.of(record)).as("by itself").isEqualTo(FINE);
        assertThat(verifiers.of(record, kept)).isEqualTo(new Verdict("signature", "12"));
        assertThat(Bundle.of(record).names()).doesNotContain("checkpoints/13.note", "rotations/1.note");
    }

    @Test
    void a_change_is_refused_for_its_own_reason_where_it_is_not_whole() throws Exception {
        changed();
        changed();
        var whole = Bundle.of(exported());
        var first = whole.text("rotations/1.note");
        var second = whole.text("rotations/2.note");
        var lines = first.split("(?<=\n)");

        assertThat(rotations(whole, withoutLine(first, lines.length - 2), second))
                .as("the key of before did not sign")
                .isEqualTo(new Verdict("rotation", "12"));
        assertThat(rotations(whole, withoutLine(first, lines.length - 1), second))
                .as("the key that takes over did not sign")
                .isEqualTo(new Verdict("rotation", "12"));
        assertThat(rotations(whole, second, first)).as("swapped").isEqualTo(new Verdict("rotation", "12"));
        assertThat(rotations(whole, first)).as("the second left out").isEqualTo(new Verdict("rotation", "12"));
        assertThat(rotations(whole, first, second, second)).isEqualTo(new Verdict("rotation", "12"));
        assertThat(rotations(whole, second)).as("the first left out").isEqualTo(FINE);
        assertThat(rotations(
                        whole, first.replace(W.toString(), UUID.randomUUID().toString()), second))
                .as("of another workshop")
                .isEqualTo(new Verdict("rotation", "-"));
        assertThat(rotations(whole, "", second)).isEqualTo(new Verdict("rotation", "-"));
        var gap = with(whole, first, second);
        gap.with("rotations/4.note", second.getBytes(StandardCharsets.UTF_8)).relisted();
        assertThat(verifiers.of(gap.zip())).isEqualTo(new Verdict("rotation", "-"));
    }

    @Test
    void the_first_change_left_out_no_longer_leads_from_what_was_kept() throws Exception {
        changed();
        changed();
        var whole = Bundle.of(exported());

        assertThat(verifiers.of(with(whole, whole.text("rotations/2.note")).zip(), kept))
                .isEqualTo(new Verdict("signature", "12"));
    }

    @Test
    void a_change_says_what_the_record_was_then() throws Exception {
        var record = Bundle.of(before);
        var dice = new Random(7);
        var name = VerifierKey.parse(record.text("log.vkey")).name();
        var key = Attack.another(name, dice);
        var next = Attack.another(name, dice);
        record.signed(next, Exported.NOW);
        var at = record.last();

        assertThat(rotated(record, new Rotation(at, key.verifier(), next.verifier()), key, next))
                .isEqualTo(FINE);
        var other = new dev.narada.log.checkpoint.Checkpoint(
                at.instance(), at.ledger(), 5, at.root(), 0, at.chain(), at.t());
        assertThat(rotated(record, new Rotation(other, key.verifier(), next.verifier()), key, next))
                .isEqualTo(new Verdict("rotation", "4"));
        var later = new dev.narada.log.checkpoint.Checkpoint(
                at.instance(), at.ledger(), 500, at.root(), 0, at.chain(), at.t());
        assertThat(rotated(record, new Rotation(later, key.verifier(), next.verifier()), key, next))
                .as("further than this record goes")
                .isEqualTo(FINE);
    }

    private Verdict rotated(Bundle record, Rotation rotation, SigningKey key, SigningKey next) throws Exception {
        return rotations(record, rotation.signed(key, next).toString());
    }

    private static String withoutLine(String note, int line) {
        var lines = note.split("(?<=\n)");
        lines[line] = "";
        return String.join("", lines);
    }

    private Verdict rotations(Bundle whole, String... notes) throws Exception {
        return verifiers.of(with(whole, notes).zip());
    }

    private static Bundle with(Bundle whole, String... notes) {
        var record = whole.copy();
        whole.names().stream().filter(name -> name.startsWith("rotations/")).forEach(record::without);
        for (var k = 0; k < notes.length; k++) {
            record.with("rotations/" + (k + 1) + ".note", notes[k].getBytes(StandardCharsets.UTF_8));
        }
        return record.relisted();
    }
}
