package dev.narada.query.paper;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.*;
import dev.narada.events.people.*;
import dev.narada.events.plan.*;
import dev.narada.events.workshop.*;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people are called and whatever they write, it can be read on every paper. */
class AnyoneOnPaperTest {

    private static final String LONG = "Konstantynopolitańczykowianeczka".repeat(3);
    private static final Notice NOTICE = new Notice("1", "Imię przechowuje organizator.");
    private static final DecisionId DECISION = new DecisionId(id(800));

    private static Record saying(String words) {
        var taken = new DecisionTaken(
                W,
                DECISION,
                DecisionOutcome.ADOPTED,
                Mandate.ROOM,
                List.of(ideaId(1)),
                List.of(),
                null,
                FIRST,
                1,
                1,
                0,
                null);
        return begun().then(
                        new DetailsChanged(W, "Koło " + words, words, words, words, "Europe/Warsaw", "pl", 30, true),
                        new ThemeRenamed(W, RESIDENTS, words),
                        new AgendaSet(W, FIRST, List.of(new AgendaItem(Phase.WELCOME, words, 5, null))),
                        new PhaseStarted(W, FIRST, Phase.WELCOME),
                        new ParticipantRegistered(
                                W,
                                new ParticipantId(id(40)),
                                List.of(FIRST),
                                SignUpVia.WEB,
                                Kind.PERSON,
                                true,
                                new Personal(words),
                                new Personal(words),
                                null,
                                "1"),
                        need(1, words, ALA),
                        idea(1, words, ALA),
                        new DecisionProposed(W, DECISION, List.of(ideaId(1)), new Text(words)),
                        taken,
                        action(1, words, words),
                        action(2, "Sadzimy drzewa", "Wydział Zieleni"));
    }

    private static ActionAdopted action(int n, String title, String owner) {
        return new ActionAdopted(
                W,
                new ActionId(id(900 + n)),
                DECISION,
                List.of(ideaId(1)),
                new Text(title),
                Track.CITY,
                new Text(owner),
                null,
                LocalDate.parse("2027-03-28"),
                null);
    }

    private static Stream<Printed> papers(WorkshopState room) {
        return Stream.of(
                        Minutes.of(room, Language.PL, null),
                        PlanPaper.of(room, Audience.FACILITATOR, Language.PL, null, null),
                        AttendancePaper.of(room, room.stage().meetings().getFirst(), Language.PL, null),
                        RoomPack.of(room, null, NOTICE, true, Language.PL, null))
                .map(Printed::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Іван Шевченко, Київ",
                "Ελένη Παπαδοπούλου",
                "Нұрсұлтан Ғабит",
                "Nguyễn Thị Hồng",
                "ნინო",
                "Արամ",
                "Łąki 🌳 i 🚲"
            })
    void every_letter_prints_on_every_paper_in_the_foot_too(String words) {
        papers(saying(words).room()).forEach(paper -> {
            assertThat(paper.text()).doesNotContain("#").contains("Koło " + words);
            assertThat(paper.fonts().values()).containsOnly(true);
        });
    }

    @Test
    void a_sign_that_no_font_has_is_told_by_its_name() {
        assertThat(new Printed(Minutes.of(saying("李 ☃").room(), Language.PL, null))
                        .text()
                        .replaceAll("\\s+", " "))
                .contains("[CJK UNIFIED IDEOGRAPH-674E]")
                .doesNotContain("#");
    }

    @Test
    void a_long_word_pushes_nothing_off_the_page() {
        papers(saying(LONG).room())
                .forEach(paper -> assertThat(paper.beyondTheEdge()).isEmpty());
        assertThat(new Printed(PlanPaper.of(saying(LONG).room(), Audience.FACILITATOR, Language.PL, null, null))
                        .text()
                        .replaceAll("\\s+", " "))
                .contains("Wydział Zieleni", "28 marca 2027", "zaplanowane");
    }

    /** About as many as fill one page, and about as many as fill two. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 27, 28, 29, 30, 31, 32, 60, 61, 62, 63})
    void no_page_of_a_list_is_empty_however_many_are_on_it(int many) {
        nothingIsEmpty(AttendancePaper.of(
                signedUp(many), signedUp(many).stage().meetings().getFirst(), Language.PL, null));
    }

    /** The sheet has room for eighteen a page, six of whom nobody has signed up. */
    @ParameterizedTest
    @ValueSource(ints = {0, 12, 13, 30, 31})
    void no_page_of_the_room_pack_is_empty(int many) {
        nothingIsEmpty(RoomPack.of(signedUp(many), null, NOTICE, true, Language.PL, null));
    }

    @Test
    void no_page_of_the_minutes_is_empty_when_there_is_nothing_to_tell() {
        nothingIsEmpty(Minutes.of(signedUp(0), Language.PL, null));
        nothingIsEmpty(PlanPaper.of(signedUp(0), Audience.FACILITATOR, Language.PL, null, null));
    }

    private static WorkshopState signedUp(int many) {
        var record = new Record(W).then(scheduled());
        IntStream.range(0, many)
                .forEach(i -> record.then(registered(new ParticipantId(id(1000 + i)), "Zapisana " + i, FIRST)));
        return record.room();
    }

    private static void nothingIsEmpty(byte[] pdf) {
        var paper = new Printed(pdf);
        assertThat(IntStream.rangeClosed(1, paper.pages()))
                .allSatisfy(page -> assertThat(paper.page(page).lines().filter(line -> !line.isBlank()))
                        .hasSizeGreaterThan(1));
    }

    @Test
    void a_list_printed_before_the_meeting_names_who_signed_up() {
        var record = new Record(W)
                .then(
                        scheduled(),
                        registered(ALA, "Ala", FIRST),
                        registered(OLA, "Ola", SECOND),
                        table(TABLE),
                        new ParticipantWaitlisted(
                                W,
                                new ParticipantId(id(41)),
                                List.of(FIRST),
                                SignUpVia.WEB,
                                Kind.PERSON,
                                true,
                                new Personal("Iza"),
                                null,
                                null,
                                "1",
                                1));

        assertThat(list(record))
                .contains("podpis", "1 Ala", "Iza", "lista rezerwowa")
                .doesNotContain("Ola", "Stolik");
        record.then(
                new SessionOpened(W, FIRST),
                checkedIn(ALA, FIRST),
                registered(new ParticipantId(id(42)), "Ewa", FIRST));
        assertThat(list(record)).contains("1 Ala", "telefonem", "Ewa").doesNotContain("Iza");
        record.then(new SessionClosed(W, FIRST, 1));
        assertThat(list(record)).contains("1 Ala").doesNotContain("Ewa", "Iza");
    }

    private static String list(Record record) {
        var room = record.room();
        return new Printed(AttendancePaper.of(room, room.stage().meetings().getFirst(), Language.PL, null)).text();
    }

    @Test
    void an_action_whose_decision_was_replaced_says_so() {
        var room = saying("Drzewa")
                .then(new DecisionSuperseded(W, DECISION, new DecisionId(id(801)), new Text("Zmiana")))
                .room();

        assertThat(new Printed(PlanPaper.of(room, Audience.FACILITATOR, Language.PL, null, null))
                        .text()
                        .replaceAll("\\s+", " "))
                .contains("zastąpiono późniejszym");
    }

    @Test
    void everybody_can_read_it() {
        papers(saying("Київ, Αθήνα, 🌳, 李").room())
                .forEach(paper -> assertThat(paper.againstAccessibility()).isEmpty());
    }
}
