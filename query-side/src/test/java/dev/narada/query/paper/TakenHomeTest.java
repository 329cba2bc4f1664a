package dev.narada.query.paper;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.*;
import dev.narada.events.plan.*;
import dev.narada.events.voting.*;
import dev.narada.events.workshop.*;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.record.Imprint;
import dev.narada.query.state.WorkshopState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Minutes, plan and attendance list of a session that settled something. */
class TakenHomeTest {

    private static final VotingId VOTING = new VotingId(id(700));
    private static final DecisionId DECISION = new DecisionId(id(800));

    private static WorkshopState settled() {
        return begun().then(
                        new AgendaSet(
                                W,
                                FIRST,
                                List.of(
                                        new AgendaItem(Phase.WELCOME, "Kim jesteśmy", 15, null),
                                        new AgendaItem(Phase.BREAK, "Kawa", 10, null))),
                        new PhaseStarted(W, FIRST, Phase.WELCOME),
                        checkedIn(ALA, FIRST),
                        new PhaseStarted(W, FIRST, Phase.NEEDS),
                        need(1, "Boimy się wpuszczać obcych do domu", ALA),
                        idea(1, "Karta sąsiada", ALA),
                        idea(2, "Dzień otwarty w świetlicy", OLA),
                        endorsed(1, OLA),
                        new VotingOpened(W, VOTING, FIRST, List.of(ideaId(1), ideaId(2)), 5, 3, true, List.of()),
                        new VotingClosed(
                                W, VOTING, List.of(new Tally(ideaId(1), 5, 2), new Tally(ideaId(2), 3, 1)), 2, 2),
                        new DecisionProposed(W, DECISION, List.of(ideaId(1)), new Text("Zaczynamy od karty sąsiada.")),
                        new DecisionTaken(
                                W,
                                DECISION,
                                DecisionOutcome.ADOPTED,
                                Mandate.ROOM,
                                List.of(ideaId(1)),
                                List.of(ideaId(2)),
                                new Text("Najprościej zacząć."),
                                SECOND,
                                23,
                                17,
                                0,
                                VOTING),
                        new ActionAdopted(
                                W,
                                new ActionId(id(900)),
                                DECISION,
                                List.of(ideaId(1)),
                                new Text("Karta na trzech ulicach"),
                                Track.RESIDENTS,
                                new Text("Świętosława"),
                                null,
                                LocalDate.parse("2022-01-31"),
                                null),
                        new SessionClosed(W, FIRST, 1))
                .room();
    }

    @Test
    void the_minutes_say_what_happened_and_what_came_of_it() {
        var minutes = new Printed(Minutes.of(settled(), Language.PL, null));

        assertThat(minutes.text().replaceAll("\\s+", " "))
                .contains("Powitanie: Kim jesteśmy")
                .contains("Przerwa: Kawa – – 10")
                .contains("Głosowanie tajne: 5 kropek na osobę, najwyżej 3 na pomysł. Z głosem: 2 osoby.")
                .contains("przyjęte, tak ustaliła sala. Na sali: 23 osoby, na wszystkich spotkaniach: 17.")
                .contains("Powód: Najprościej zacząć.")
                .contains("Odłożono na bok: Dzień otwarty w świetlicy")
                .contains("31 stycznia 2022");
        assertThat(minutes.tagged()).isTrue();
        assertThat(minutes.language()).isEqualTo("pl");
    }

    @Test
    void the_minutes_name_nobody_who_was_only_there() {
        assertThat(new Printed(Minutes.of(settled(), Language.PL, null)).text())
                .doesNotContain("Ala", "Ola", "Fundacja");
    }

    @Test
    void the_printed_plan_keeps_names_back_until_it_is_published() {
        assertThat(new Printed(PlanPaper.of(settled(), Audience.PUBLIC, Language.PL, null, null)).text())
                .contains("Karta na trzech ulicach", "Z pomysłu: Karta sąsiada")
                .doesNotContain("Świętosława");
        assertThat(new Printed(PlanPaper.of(settled(), Audience.FACILITATOR, Language.EN, null, null)).text())
                .contains("Świętosława", "not published yet");
    }

    @Test
    void the_printed_plan_has_what_was_settled_with_its_proof_where_everybody_finds_the_server() {
        var paper = new Printed(PlanPaper.of(settled(), Audience.PUBLIC, Language.PL, null, "https://narada.example"));

        assertThat(paper.text().replaceAll("\\s+", " "))
                .contains("Ustalenia Kod prowadzi do karty ustalenia", "nikt tego potem nie zmienił");
        assertThat(paper.againstAccessibility()).isEmpty();
        assertThat(paper.beyondTheEdge()).isEmpty();
        assertThat(new Printed(PlanPaper.of(settled(), Audience.PUBLIC, Language.PL, null, null)).text())
                .doesNotContain("Kod prowadzi");
    }

    @Test
    void the_attendance_list_has_who_came_and_when() {
        var room = settled();

        var list = new Printed(AttendancePaper.of(room, room.stage().meetings().getFirst(), Language.PL, null));

        assertThat(list.text()).contains("1 Ala", "Fundacja", "telefonem").doesNotContain("Ola");
    }

    @Test
    void every_page_says_what_the_record_looked_like() {
        var imprint =
                new Imprint(124, "kN2p/UrL7dEvVoYoGSPD0cw1fI9w2wTbS3l9nOkAZ3A=", "https://narada.example/api/…#kN2p");

        for (var paper : List.of(
                Minutes.of(settled(), Language.PL, imprint),
                PlanPaper.of(settled(), Audience.PUBLIC, Language.PL, imprint, null))) {
            var printed = new Printed(paper);
            for (int page = 1; page <= printed.pages(); page++) {
                assertThat(printed.page(page)).contains("Odcisk zapisu po 124 wpisach: kN2p/UrL7dEv…");
            }
            assertThat(printed.againstAccessibility()).isEmpty();
            assertThat(printed.beyondTheEdge()).isEmpty();
        }
        assertThat(new Printed(PlanPaper.of(settled(), Audience.PUBLIC, Language.EN, imprint, null)).text())
                .contains("Imprint of the record after 124 entries: kN2p/UrL7dEv…");
    }

    @Test
    void every_letter_comes_from_a_font_inside_the_file() {
        assertThat(new Printed(Minutes.of(settled(), Language.PL, null)).fonts().values())
                .isNotEmpty()
                .containsOnly(true);
    }
}
