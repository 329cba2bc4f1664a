package dev.narada.query.workshop;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.workshop.ThemeAdded;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import dev.narada.query.board.Board;
import dev.narada.query.history.History;
import dev.narada.query.json.Json;
import org.junit.jupiter.api.Test;

class ThemesTest {

    private final Record record = begun().then(idea(1, "Kawiarenka", ALA), new ThemeRetired(W, RESIDENTS));

    @Test
    void a_retired_theme_is_no_longer_offered() {
        assertThat(board().themes()).extracting(Heading::themeId).containsExactly(COORDINATORS);
        assertThat(facts().themes()).extracting(Heading::themeId).containsExactly(COORDINATORS);
        assertThat(Json.text(facts())).doesNotContain("retired");
    }

    @Test
    void what_stands_under_it_stays_there_and_its_name_is_still_told() {
        assertThat(board().ideas().getFirst().themeId()).isEqualTo(RESIDENTS);
        assertThat(board().retiredThemes())
                .extracting(Heading::themeId, Heading::name)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(RESIDENTS, "Wsparcie mieszkańców"));
        assertThat(Json.text(board())).doesNotContain("\"retired\"");
    }

    @Test
    void another_keeps_its_number_when_it_goes_and_it_has_its_own_again_when_it_comes_back() {
        assertThat(board().themes()).extracting(Heading::number).containsExactly(1);

        record.then(new ThemeAdded(W, RESIDENTS, "Wsparcie mieszkańców"));

        assertThat(board().themes()).extracting(Heading::number).containsExactly(0, 1);
        assertThat(board().themes()).extracting(Heading::themeId).containsExactly(RESIDENTS, COORDINATORS);
    }

    @Test
    void a_board_on_which_no_theme_was_retired_does_not_speak_of_any() {
        assertThat(Json.text(Board.of(begun().room(), Audience.PUBLIC, null))).doesNotContain("retiredThemes");
    }

    @Test
    void history_knows_its_name() {
        var told = History.of(
                record.events(), record.room(), Audience.PUBLIC, Language.PL, new History.Page(0, 100, null));

        assertThat(Json.text(told)).contains("Wsparcie mieszkańców");
    }

    private Board board() {
        return Board.of(record.room(), Audience.PUBLIC, null);
    }

    private WorkshopFacts facts() {
        var room = record.room();
        return WorkshopFacts.of(room.position(), room.id(), room.stage(), new Notice("", ""));
    }
}
