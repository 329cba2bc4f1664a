package dev.narada.query.history;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemOrigin;
import dev.narada.events.items.ItemRoomSupportCounted.IdeaRoomSupportCounted;
import dev.narada.events.people.RegistrationCancelled;
import dev.narada.events.people.SeatOffered;
import dev.narada.events.people.Seated;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.RedactionGround;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.events.workshop.Paused;
import dev.narada.events.workshop.Table;
import dev.narada.events.workshop.TablesSet;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import dev.narada.query.Samples;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryTest {

    private static final TableId TABLE_ONE = new TableId(id(41));

    static Stream<Class<? extends Fact>> every_fact() {
        return Samples.types().stream();
    }

    @ParameterizedTest
    @MethodSource("every_fact")
    void every_fact_is_a_sentence_in_both_languages(Class<? extends Fact> type) {
        var record = new Record(W).then(new Samples(new Random(1), W, 4).of(type));

        var polish = all(record, Audience.FACILITATOR, Language.PL).getFirst().text();
        var english = all(record, Audience.FACILITATOR, Language.EN).getFirst().text();

        var befell = type == SeatOffered.class;
        assertThat(polish)
                .startsWith(befell ? "Osoba z kolejki " : "Osoba prowadząca ")
                .endsWith(".")
                .isNotEqualTo(english);
        assertThat(english)
                .startsWith(befell ? "Somebody from the line " : "The facilitator ")
                .endsWith(".");
        assertThat(polish + english).doesNotContain("null", "{").doesNotContainPattern("[A-Z_]{3}");
    }

    @Test
    void an_idea_taken_over_is_told_with_what_it_was_before() {
        var workshop = UUID.randomUUID();
        var record = begun().then(takenOver(1, "Karta", new ItemOrigin(workshop, UUID.randomUUID(), null)));

        assertThat(last(record, Audience.PUBLIC, Language.PL))
                .endsWith("zgłosiła pomysł „Karta” (odłożony we wcześniejszym cyklu spotkań).");

        var action = record.then(takenOver(2, "Kurs", new ItemOrigin(workshop, null, UUID.randomUUID())));

        assertThat(last(action, Audience.PUBLIC, Language.EN))
                .endsWith("proposed the idea “Kurs” (an open action of an earlier workshop).");
    }

    @Test
    void a_sentence_says_who_did_what_to_what() {
        var record = begun().by("participant:" + ALA, idea(1, "Kawiarenka", ALA));

        assertThat(last(record, Audience.FACILITATOR, Language.PL))
                .isEqualTo("Osoba uczestnicząca Ala zgłosiła pomysł „Kawiarenka” (Ala).");
        assertThat(last(record, Audience.PUBLIC, Language.PL))
                .isEqualTo("Osoba uczestnicząca zgłosiła pomysł „Kawiarenka”.");
        assertThat(last(record, Audience.PUBLIC, Language.EN))
                .isEqualTo("A participant proposed the idea “Kawiarenka”.");
    }

    @Test
    void who_sits_down_takes_a_seat_and_who_is_seated_by_others_is_given_one() {
        var seated = new Seated(W, OLA, FIRST, TABLE_ONE);
        var record = begun().then(new TablesSet(W, FIRST, List.of(new Table(TABLE_ONE, "Przy oknie"))), seated);

        assertThat(last(record, Audience.FACILITATOR, Language.PL))
                .isEqualTo("Osoba prowadząca dała komuś miejsce przy stoliku „Przy oknie” (Ola).");
        assertThat(last(record, Audience.FACILITATOR, Language.EN))
                .isEqualTo("The facilitator gave somebody a seat at a table “Przy oknie” (Ola).");

        record.by("participant:" + OLA, seated);

        assertThat(last(record, Audience.FACILITATOR, Language.PL))
                .isEqualTo("Osoba uczestnicząca Ola zajęła miejsce przy stoliku „Przy oknie” (Ola).");
        assertThat(last(record, Audience.FACILITATOR, Language.EN))
                .isEqualTo("A participant Ola took a seat at a table “Przy oknie” (Ola).");
    }

    @Test
    void a_seat_that_came_free_is_told_of_who_has_it_now_and_not_as_a_gift_of_who_left() {
        var record = begun().by(
                        "participant:" + ALA, new RegistrationCancelled(W, ALA, null), new SeatOffered(W, OLA, FIRST));

        assertThat(last(record, Audience.PUBLIC, Language.PL))
                .isEqualTo("Osoba z kolejki dostała miejsce na spotkaniu nr 1.");
        assertThat(last(record, Audience.FACILITATOR, Language.PL))
                .isEqualTo("Osoba z kolejki dostała miejsce na spotkaniu nr 1 (Ola).");
        assertThat(last(record, Audience.FACILITATOR, Language.EN))
                .isEqualTo("Somebody from the line got a seat at session 1 (Ola).");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0 osób",
        "1,1 osoba",
        "2,2 osoby",
        "5,5 osób",
        "12,12 osób",
        "22,22 osoby",
        "25,25 osób",
        "112,112 osób",
        "12345,12345 osób"
    })
    void numbers_take_the_polish_form_that_they_ask_for(int count, String words) {
        var record = begun().then(idea(1, "A", ALA), new IdeaRoomSupportCounted(W, ideaId(1), count));

        assertThat(last(record, Audience.PUBLIC, Language.PL)).endsWith(": " + words + ".");
    }

    @Test
    void what_is_hidden_is_told_to_facilitators_alone() {
        var record = begun().then(idea(1, "Wulgarne", ALA), endorsed(1, OLA), new IdeaHidden(W, ideaId(1), null));

        assertThat(all(record, Audience.PUBLIC, Language.PL).toString()).doesNotContain("Wulgarne");
        assertThat(last(record, Audience.FACILITATOR, Language.PL))
                .isEqualTo("Osoba prowadząca zdjęła z tablicy pomysł „Wulgarne”.");
    }

    @Test
    void facilitators_are_told_every_number() {
        var record = begun().then(idea(1, "A", ALA), endorsed(1, OLA), new IdeaHidden(W, ideaId(1), null));

        var numbers = all(record, Audience.FACILITATOR, Language.PL).stream()
                .map(History.Entry::n)
                .toList();

        assertThat(numbers).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void pages_follow_one_another_to_the_end() {
        var record = begun().then(idea(1, "A", ALA), endorsed(1, OLA));

        var first = page(record, new History.Page(0, 5, null));
        var second = page(record, new History.Page(first.next(), 5, null));

        assertThat(first.items()).hasSize(5);
        assertThat(second.items()).extracting(History.Entry::position).containsExactly(6L, 7L);
        assertThat(second.next()).isNull();
    }

    @Test
    void one_item_has_a_history_of_its_own() {
        var record = begun().then(idea(1, "A", ALA), idea(2, "B", ALA), endorsed(1, OLA));

        var about = page(record, new History.Page(0, 100, ideaId(1).toString()));

        assertThat(about.items()).extracting(History.Entry::type).containsExactly("ideas.proposed", "ideas.endorsed");
    }

    @Test
    void while_the_board_is_paused_others_are_told_nothing_new() {
        var record = begun().then(new Paused(W), idea(1, "A", ALA));

        assertThat(last(record, Audience.PARTICIPANT, Language.EN)).isEqualTo("The facilitator paused the board.");
        assertThat(last(record, Audience.FACILITATOR, Language.EN)).contains("proposed the idea");
    }

    @Test
    void a_redacted_title_is_named_as_removed() {
        var record = begun().then(
                        idea(1, "Nazwisko", ALA),
                        new TextRedacted(W, ideaId(1).value(), ItemKind.IDEA, "title", RedactionGround.PERSONAL_DATA),
                        endorsed(1, OLA));

        assertThat(last(record, Audience.PUBLIC, Language.PL))
                .isEqualTo("Osoba prowadząca poparła pomysł (tekst usunięty).");
    }

    @Test
    void the_words_of_an_objection_stay_in_the_room() {
        var decision = new dev.narada.events.DecisionId(id(801));
        var record = begun().then(
                        new dev.narada.events.plan.DecisionProposed(W, decision, List.of(), new Text("Robimy")),
                        new dev.narada.events.plan.ObjectionRaised(
                                W, decision, new dev.narada.events.ObjectionId(id(802)), OLA, new Text("za drogo")));

        assertThat(last(record, Audience.PUBLIC, Language.PL)).doesNotContain("za drogo");
        assertThat(last(record, Audience.PARTICIPANT, Language.PL))
                .contains("powód: „za drogo”")
                .doesNotContain("Ola");
    }

    private static String last(Record record, Audience audience, Language tongue) {
        return all(record, audience, tongue).getLast().text();
    }

    private static List<History.Entry> all(Record record, Audience audience, Language tongue) {
        return History.of(record.events(), record.room(), audience, tongue, new History.Page(0, 1_000, null))
                .items();
    }

    private static History page(Record record, History.Page page) {
        return History.of(record.events(), record.room(), Audience.FACILITATOR, Language.PL, page);
    }
}
