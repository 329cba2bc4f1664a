package dev.narada.query.exports;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.SecretChoice;
import dev.narada.events.VotingId;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.VotingOpened;
import dev.narada.query.Audience;
import dev.narada.query.Tongue;
import dev.narada.query.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {

    @Test
    void a_table_opens_in_excel() {
        var room = begun().then(idea(1, "Kawiarenka; \"u Ali\"", ALA), endorsed(1, OLA))
                .room();

        var bytes = Sheets.ideas(room, Audience.FACILITATOR, Tongue.PL).bytes();

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text(bytes))
                .contains("pomysł;opis;temat;")
                .contains("\r\n\"Kawiarenka; \"\"u Ali\"\"\";;Wsparcie mieszkańców;1;0;;OPEN;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+48 600", "-5", "@SUM(A1)", "\tx"})
    void no_cell_is_run_as_a_formula(String words) {
        assertThat(text(new Sheet().row(words).bytes())).contains("'" + words);
    }

    @Test
    void who_came_is_marked_session_by_session() {
        var room = begun().then(checkedIn(ALA, FIRST)).room();

        assertThat(text(Sheets.attendance(room, Tongue.PL).bytes()))
                .contains("imię;organizacja;spotkanie 1;spotkanie 2\r\n")
                .contains("Ala;Fundacja;obecność;zapis\r\n")
                .contains("Ola;Fundacja;zapis;\r\n");
    }

    @Test
    void sessions_go_into_a_calendar() {
        var calendar = text(Calendar.sessions(begun().room()));

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

        assertThat(Json.text(OwnData.of(room, ALA, Tongue.PL)))
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

        assertThat(Json.text(OwnData.of(room, ALA, Tongue.PL))).contains("\"dots\":{", "\"dotsLeft\":3");
        assertThat(Json.text(OwnData.handedOut(room, ALA, Tongue.PL)))
                .contains("Kawiarenka")
                .doesNotContain("dots");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
