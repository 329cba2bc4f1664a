package dev.narada.query.record;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.events.privacy.ErasureGround;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.events.privacy.RedactionGround;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.log.Log;
import dev.narada.log.Removal;
import dev.narada.log.sqlite.SqliteBackup;
import dev.narada.log.sqlite.SqliteLog;
import dev.narada.query.Audience;
import dev.narada.query.Books;
import dev.narada.query.record.Verifiers.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a record goes through: words that leave it, time that passes, a restore that lost its end. */
class RecordLifeTest {

    private static final Verdict FINE = new Verdict("fine", "-");

    @TempDir
    Path directory;

    private Verifiers verifiers;

    @BeforeEach
    void start() throws Exception {
        verifiers = new Verifiers(java.nio.file.Files.createDirectory(directory.resolve("verifiers")));
    }

    @AfterEach
    void stop() throws Exception {
        verifiers.close();
    }

    private static byte[] checkpoint(Log<Fact> log, long position) {
        return log.checkpoints().make(W.toString(), position, "PHASE").note().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> words(byte[] record) throws Exception {
        return Bundle.of(record).lines("openings.jsonl").stream()
                .map(each -> (String) each.get("plaintext"))
                .toList();
    }

    /** As the command does it: the fact, and out of the vault what it speaks of. */
    private static void redact(Log<Fact> log, UUID item, ItemKind kind, String field) {
        var events = log.proofs(W.toString()).entries().stream()
                .flatMap(entry -> entry.openings().stream())
                .filter(opening -> opening.field().equals(field))
                .filter(opening -> "Ułożyć grafik".equals(opening.plaintext()))
                .<Removal>map(opening -> new Removal.Field(opening.event(), field))
                .toList();
        assertThat(events).hasSize(1);
        Books.write(log, events, new TextRedacted(W, item, kind, field, RedactionGround.OTHER));
    }

    @Test
    void a_redacted_text_leaves_the_next_record_and_both_hold() throws Exception {
        try (var log = Books.empty()) {
            var early = checkpoint(log, Books.write(log, Said.all()));
            Books.write(log, Said.published());
            var before = Exported.of(log, Audience.PUBLIC);

            redact(log, Said.ACTION.value(), ItemKind.ACTION, "title");
            var after = Exported.of(log, Audience.PUBLIC);

            assertThat(words(before)).contains("Ułożyć grafik");
            assertThat(words(after)).doesNotContain("Ułożyć grafik").contains("Zebrać chętnych");
            assertThat(verifiers.of(before, early)).isEqualTo(FINE);
            assertThat(verifiers.of(after, early)).isEqualTo(FINE);
            assertThat(verifiers.of(after, note(before)))
                    .as("it goes on from what was exported before")
                    .isEqualTo(FINE);
            var plan = new String(Bundle.of(after).file("plan.json"), StandardCharsets.UTF_8);
            assertThat(plan).contains("\"title\":null");
        }
    }

    @Test
    void an_erased_person_leaves_the_next_record_and_both_hold() throws Exception {
        try (var log = Books.empty()) {
            var early = checkpoint(log, Books.write(log, Said.all()));
            var before = Exported.of(log, Audience.FACILITATOR);

            Books.write(
                    log,
                    List.of(new Removal.Key("person:" + ALA)),
                    new ParticipantErased(W, ALA, ErasureGround.REQUEST));
            var after = Exported.of(log, Audience.FACILITATOR);

            assertThat(words(before)).contains("Ala", "Fundacja");
            assertThat(words(after)).doesNotContain("Ala", "Fundacja").contains("Cicha czytelnia");
            assertThat(verifiers.of(before, early)).isEqualTo(FINE);
            assertThat(verifiers.of(after, early)).isEqualTo(FINE);
        }
    }

    @Test
    void a_checkpoint_from_elsewhere_holds_of_every_later_record_and_of_no_other() throws Exception {
        try (var log = Books.empty()) {
            var first = checkpoint(log, Books.write(log, Said.all()));
            var record = Exported.of(log, Audience.PUBLIC);
            var later = checkpoint(log, Books.write(log, Said.published()));

            assertThat(verifiers.of(record, first)).isEqualTo(FINE);
            assertThat(verifiers.of(Exported.of(log, Audience.PUBLIC), first)).isEqualTo(FINE);
            assertThat(verifiers.of(record, later))
                    .as("an older record than the checkpoint")
                    .isEqualTo(new Verdict("fork", "13"));
            assertThat(verifiers.of(record, "no note".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(new Verdict("signature", "-"));
            try (var other = Books.empty()) {
                var elsewhere = checkpoint(other, Books.write(other, Said.all()));
                assertThat(verifiers.of(record, elsewhere)).isEqualTo(new Verdict("signature", "12"));
            }
        }
    }

    @Test
    void after_a_restore_that_lost_its_end_both_epochs_hold_and_what_was_lost_is_a_fork() throws Exception {
        var live = directory.resolve("live");
        byte[] kept;
        byte[] lost;
        try (var log = SqliteLog.open(live, Books.format(), Clock.systemUTC())) {
            kept = checkpoint(log, Books.write(log, Said.all()));
            SqliteBackup.take(live, directory.resolve("backup"), _ -> {});
            lost = checkpoint(log, Books.write(log, Said.published()));
        }
        var backup = directory.resolve("backup");
        SqliteBackup.restore(backup, backup.resolve("keys"), directory.resolve("restored"), _ -> {});

        try (var log = SqliteLog.open(directory.resolve("restored"), Books.format(), Clock.systemUTC())) {
            Books.write(log, need(4, "Co teraz", OLA));
            Books.write(log, need(5, "Dalej", OLA));
            var record = Exported.of(log, Audience.PUBLIC);

            assertThat(Bundle.of(record).epochs())
                    .extracting(each -> each.get("firstN"))
                    .containsExactly(0L, 13L);
            assertThat(verifiers.of(record, kept)).isEqualTo(FINE);
            assertThat(verifiers.of(record, lost)).isEqualTo(new Verdict("fork", "13"));

            var one = Bundle.of(record);
            one.manifest("epochs", one.epochs().subList(0, 1));
            assertThat(verifiers.of(one.copy().zip())).as("one epoch dropped").isEqualTo(new Verdict("chain", "14"));
            assertThat(verifiers.of(one.rechained().zip()))
                    .as("and chained anew")
                    .isEqualTo(new Verdict("root", "14"));
            var second = Bundle.of(record);
            assertThat(verifiers.of(second.manifest("epochs", second.epochs().subList(1, 2))
                            .zip()))
                    .isEqualTo(new Verdict("chain", "0"));
        }
    }

    @Test
    void whoever_has_the_key_is_taken_at_their_word_but_not_by_who_kept_a_checkpoint() throws Exception {
        try (var log = Books.empty()) {
            var kept = checkpoint(log, Books.write(log, Said.all()));
            var name = log.checkpoints().verifierKey().split("\\+")[0];
            var forged = Bundle.of(Exported.of(log, Audience.PUBLIC)).events(events -> {
                events.getLast().put("actor", "facilitator:7");
                return events;
            });
            var signed = forged.signed(Attack.another(name, new Random(7)), Exported.NOW)
                    .zip();

            assertThat(verifiers.of(signed))
                    .as("that is what the page says it does not prove")
                    .isEqualTo(FINE);
            assertThat(verifiers.of(signed, kept)).isEqualTo(new Verdict("signature", "12"));
        }
    }

    private static byte[] note(byte[] record) throws Exception {
        var bundle = Bundle.of(record);
        return bundle.file("checkpoints/" + bundle.size() + ".note");
    }
}
