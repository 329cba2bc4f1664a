package dev.narada.query.exports;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.*;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemHidden.NeedHidden;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.plan.*;
import dev.narada.events.voting.*;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {

    @Test
    void a_table_opens_in_excel() {
        var room = begun().then(idea(1, "Kawiarenka; \"u Ali\"", ALA), endorsed(1, OLA))
                .room();

        var bytes = Sheets.ideas(room, Audience.FACILITATOR, Language.PL).bytes();

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text(bytes))
                .contains("pomysł;opis;temat;")
                .contains("\r\n\"Kawiarenka; \"\"u Ali\"\"\";;Wsparcie mieszkańców;1;0;;otwarty;;\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+48 600",
                "-5",
                "@SUM(A1)",
                "\tx",
                "\r=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "\u00a0=1",
                "\ufeff=1",
                "\u200b\u2060 =1",
                "\u3000＝1",
                "\ufe66 1",
                "\u22121"
            })
    void no_cell_is_run_as_a_formula(String words) {
        assertThat(text(new Sheet().row(words).bytes())).contains("'" + words);
    }

    @Test
    void what_is_hidden_or_withdrawn_is_marked_and_what_was_erased_is_said() {
        var room = begun().then(
                        idea(1, "Widoczny", ALA),
                        idea(2, "Ukryty", ALA),
                        idea(3, "Wycofany", ALA),
                        new IdeaHidden(W, ideaId(2), null),
                        new IdeaWithdrawn(W, ideaId(3)),
                        need(1, "Potrzeba", ALA),
                        new NeedHidden(W, needId(1), null))
                .room();

        var ideas = text(Sheets.ideas(room, Audience.FACILITATOR, Language.PL).bytes());
        assertThat(ideas).containsPattern("Ukryty;.*;ukryte\r").containsPattern("Wycofany;.*;wycofane\r");
        assertThat(ideas).containsPattern("Widoczny;.*;otwarty;;\r");
        assertThat(text(Sheets.ideas(room, Audience.PARTICIPANT, Language.EN).bytes()))
                .contains("Widoczny")
                .doesNotContain("Ukryty", "Wycofany");
        assertThat(text(Sheets.needs(room, Audience.FACILITATOR, Language.EN).bytes()))
                .containsPattern("Potrzeba;.*;hidden\r");
    }

    @Test
    void the_plan_says_words_and_which_decision_was_replaced() {
        var decision = new DecisionId(id(800));
        var room = begun().then(
                        new DecisionProposed(W, decision, List.of(ideaId(1)), new Text("Robimy")),
                        new ActionAdopted(
                                W,
                                new ActionId(id(900)),
                                decision,
                                List.of(),
                                new Text("Drzewa"),
                                Track.CITY,
                                null,
                                null,
                                null,
                                null),
                        new DecisionSuperseded(W, decision, new DecisionId(id(801)), new Text("Zmiana")))
                .room();

        assertThat(text(Sheets.plan(room, Audience.FACILITATOR, Language.PL).bytes()))
                .contains("Drzewa;Miasto;;;;;zaplanowane;ustalenie zastąpione późniejszym\r\n");
        assertThat(text(Sheets.plan(room, Audience.FACILITATOR, Language.EN).bytes()))
                .contains("Drzewa;City;;;;;planned;decision superseded by a later one\r\n");
    }

    @Test
    void who_came_is_marked_session_by_session() {
        var room = begun().then(checkedIn(ALA, FIRST)).room();

        assertThat(text(Sheets.attendance(room, Language.PL).bytes()))
                .contains("imię;organizacja;spotkanie 1;spotkanie 2;uwagi\r\n")
                .contains("Ala;Fundacja;obecność;zapis;\r\n")
                .contains("Ola;Fundacja;zapis;;\r\n");
    }

    @Test
    void sessions_go_into_a_calendar() {
        var calendar = text(Calendar.sessions(begun().room(), Instant.parse("2026-03-01T09:30:00Z")));

        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:" + FIRST + "@narada\r\n")
                .contains("DTSTART:20211110T130000Z\r\n")
                .contains("TRIGGER:-PT2H\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.lines())
                .allSatisfy(each ->
                        assertThat(each.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void everything_about_one_person_is_in_their_own_file() {
        var room = begun().then(idea(1, "Kawiarenka", ALA)).room();

        assertThat(Json.text(OwnData.of(room, ALA, Language.PL)))
                .contains("\"name\":\"Ala\"", "\"organisation\":\"Fundacja\"", "Kawiarenka")
                .doesNotContain("Ola");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void dots_are_in_ones_own_file_and_in_no_other(boolean secret) {
        var voting = new VotingId(id(800));
        var choice = new SecretChoice(new SecretChoice.Choice(ideaId(1), 2));
        var room = begun().then(
                        idea(1, "Kawiarenka", ALA),
                        new VotingOpened(W, voting, FIRST, List.of(ideaId(1)), 5, 3, secret, List.of()),
                        new DotsPlaced(W, voting, ALA, choice))
                .room();

        assertThat(Json.text(OwnData.of(room, ALA, Language.PL))).contains("\"dots\":{", "\"dotsLeft\":3");
        assertThat(Json.text(OwnData.handedOut(room, ALA, Language.PL)))
                .contains("Kawiarenka")
                .doesNotContain("dots");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
