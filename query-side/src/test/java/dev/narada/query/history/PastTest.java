package dev.narada.query.history;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.Rewording;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemMovedToTheme.IdeaMovedToTheme;
import dev.narada.events.items.ItemReworded.IdeaReworded;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.Seated;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.RedactionGround;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.events.workshop.SessionAdded;
import dev.narada.events.workshop.SessionCancelled;
import dev.narada.events.workshop.Table;
import dev.narada.events.workshop.TablesSet;
import dev.narada.events.workshop.ThemeRenamed;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The past says what was: whatever is called off, renumbered, renamed or reworded later leaves its sentences alone. */
class PastTest {

    private static final SessionId NEW = new SessionId(id(13));
    private static final TableId TABLE_ONE = new TableId(id(41));

    @Test
    void the_numbers_of_meetings_are_the_ones_of_then() {
        var record = begun().then(
                        registered(ALA, "Ala", FIRST),
                        registered(OLA, "Ola", FIRST, SECOND),
                        new SessionCancelled(W, SECOND, null),
                        new SessionAdded(
                                W,
                                NEW,
                                2,
                                Instant.parse("2021-11-24T13:00:00Z"),
                                Instant.parse("2021-11-24T16:00:00Z"),
                                null),
                        registered(OLA, "Ola", FIRST, NEW));

        assertThat(polish(record))
                .contains(
                        "Osoba prowadząca zgłosiła udział w spotkaniu nr 1 (Ala).",
                        "Osoba prowadząca zgłosiła udział w spotkaniach nr 1 i 2 (Ola).",
                        "Osoba prowadząca odwołała spotkanie nr 2.");
        assertThat(english(record))
                .contains(
                        "The facilitator signed up for session 1 (Ala).",
                        "The facilitator signed up for sessions 1 and 2 (Ola).",
                        "The facilitator cancelled session 2.");
        assertThat(polish(record).toString() + english(record)).doesNotContain("?");
    }

    @Test
    void three_meetings_are_counted_up_and_one_that_was_called_off_keeps_its_number() {
        var record = begun().then(
                        new SessionAdded(
                                W,
                                NEW,
                                3,
                                Instant.parse("2021-11-24T13:00:00Z"),
                                Instant.parse("2021-11-24T16:00:00Z"),
                                null),
                        new SessionCancelled(W, NEW, null),
                        new RegistrationChanged(W, ALA, List.of(NEW, SECOND, FIRST), null, null, null, null));

        assertThat(polish(record).getLast())
                .isEqualTo("Osoba prowadząca zmieniła zgłoszenie: spotkania nr 1, 2 i 3 (Ala).");
    }

    @Test
    void themes_tables_and_titles_are_called_what_they_were_called() {
        var record = begun().then(
                        new TablesSet(W, FIRST, List.of(new Table(TABLE_ONE, "Przy oknie"))),
                        new Seated(W, ALA, FIRST, TABLE_ONE),
                        idea(1, "Kawiarnia", ALA),
                        new IdeaMovedToTheme(W, ideaId(1), COORDINATORS),
                        new ThemeRenamed(W, COORDINATORS, "Inaczej"),
                        new IdeaReworded(W, ideaId(1), new Text("Klub"), null, Rewording.MEANING),
                        new TablesSet(W, FIRST, List.of(new Table(TABLE_ONE, "Przy drzwiach"))),
                        new ThemeRetired(W, COORDINATORS));
        var named = record.room().stage().headings().getLast().name();

        assertThat(named).isEqualTo("Inaczej");
        assertThat(polish(record).toString())
                .contains("dała komuś miejsce przy stoliku „Przy oknie”")
                .contains("przeniosła pomysł „Kawiarnia” pod temat „Koordynacja”")
                .contains("zmieniła nazwę tematu „Koordynacja” na „Inaczej”")
                .contains("zamknęła temat „Inaczej”");
    }

    @Test
    void a_group_that_is_no_more_is_still_called_by_its_title() {
        var merge = new MergeId(id(700));
        var record = begun().then(
                        idea(1, "A", ALA),
                        idea(2, "B", OLA),
                        new IdeasMerged(W, merge, null, new Text("Razem"), List.of(ideaId(1), ideaId(2))),
                        new IdeaMovedToTheme(W, new IdeaId(merge.value()), RESIDENTS),
                        new IdeaMergeUndone(W, merge, null, List.of(ideaId(1), ideaId(2))));

        assertThat(polish(record).toString()).contains("przeniosła pomysł „Razem”");
    }

    @Test
    void what_was_removed_from_the_record_is_removed_from_its_past() {
        var record = begun().then(
                        idea(1, "Nazwisko", ALA),
                        new TextRedacted(W, ideaId(1).value(), ItemKind.IDEA, "title", RedactionGround.OTHER),
                        endorsed(1, OLA));

        assertThat(polish(record).getLast()).isEqualTo("Osoba prowadząca poparła pomysł (tekst usunięty) (Ola).");
    }

    @Test
    void the_sentences_of_then_are_those_of_now() {
        var record = begun().then(registered(ALA, "Ala", FIRST, SECOND), idea(1, "Kawiarnia", ALA));
        var then = polish(record);

        record.then(
                new SessionCancelled(W, SECOND, null),
                new ThemeRenamed(W, RESIDENTS, "Inaczej"),
                new IdeaReworded(W, ideaId(1), new Text("Klub"), null, Rewording.MEANING));

        assertThat(polish(record)).startsWith(then.toArray(String[]::new));
    }

    private static List<String> polish(Record record) {
        return told(record, Language.PL);
    }

    private static List<String> english(Record record) {
        return told(record, Language.EN);
    }

    private static List<String> told(Record record, Language tongue) {
        return History.of(
                        record.events(), record.room(), Audience.FACILITATOR, tongue, new History.Page(0, 1_000, null))
                .items()
                .stream()
                .map(History.Entry::text)
                .toList();
    }
}
