package dev.narada.query.record;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.events.Text;
import dev.narada.events.plan.OwnerAssigned;
import dev.narada.events.workshop.Paused;
import dev.narada.log.Log;
import dev.narada.query.Audience;
import dev.narada.query.Books;
import dev.narada.query.board.Plan;
import dev.narada.query.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody takes away words that they may not read. */
class ReadableWordsTest {

    private static final List<String> PUBLIC = List.of(
            "Cicha czytelnia",
            "Dyżury w bibliotece",
            "Dyżurujemy",
            "Bo warto",
            "Ułożyć grafik",
            "Biblioteka",
            "Zebrać chętnych");

    private static List<String> words(Log<Fact> log, Audience audience) throws Exception {
        return Bundle.of(Exported.of(log, audience)).lines("openings.jsonl").stream()
                .map(each -> (String) each.get("plaintext"))
                .toList();
    }

    private static List<String> and(List<String> some, String... more) {
        var all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void everybody_takes_away_what_they_read_on_the_board_in_the_history_and_in_the_plan() throws Exception {
        try (var log = Books.empty()) {
            Books.write(log, Said.all());

            assertThat(words(log, Audience.PUBLIC)).containsExactlyInAnyOrderElementsOf(PUBLIC);
            assertThat(words(log, Audience.PARTICIPANT))
                    .containsExactlyInAnyOrderElementsOf(and(PUBLIC, "Nie mamy ludzi", "Idzie opornie"));
            assertThat(words(log, Audience.FACILITATOR))
                    .as("no choice and no contact, though the log has both")
                    .containsExactlyInAnyOrderElementsOf(and(
                            PUBLIC,
                            "Nie mamy ludzi",
                            "Idzie opornie",
                            "Ala",
                            "Fundacja",
                            "Zdjęte z tablicy",
                            "Zdjęte, bo obraża",
                            "Za późno",
                            "Ola Nowak"));
        }
    }

    @Test
    void the_owner_of_an_action_is_named_once_the_plan_is_published_and_only_who_it_is_now() throws Exception {
        try (var log = Books.empty()) {
            Books.write(log, Said.all());
            Books.write(log, Said.published());
            assertThat(words(log, Audience.PUBLIC)).contains("Ola Nowak");

            Books.write(log, new OwnerAssigned(W, Said.ACTION, new Text("Jan Kot"), null, null));
            assertThat(words(log, Audience.PUBLIC)).doesNotContain("Ola Nowak", "Jan Kot");

            Books.write(log, Said.published());
            assertThat(words(log, Audience.PUBLIC)).contains("Jan Kot").doesNotContain("Ola Nowak");
        }
    }

    @Test
    void while_the_board_is_paused_the_plan_goes_on_and_the_rest_is_held_back() throws Exception {
        try (var log = Books.empty()) {
            Books.write(log, scheduled(), new Paused(W));
            Books.write(log, java.util.Arrays.copyOfRange(Said.all(), 1, Said.all().length));

            assertThat(words(log, Audience.PUBLIC))
                    .containsExactlyInAnyOrder("Ułożyć grafik", "Biblioteka", "Zebrać chętnych");
        }
    }

    @Test
    void whoever_takes_the_record_away_finds_the_public_plan_in_it() throws Exception {
        try (var log = Books.empty()) {
            Books.write(log, Said.all());
            Books.write(log, Said.published());

            for (var audience : Audience.values()) {
                var exported = new String(
                        Bundle.of(Exported.of(log, audience)).file("plan.json"),
                        java.nio.charset.StandardCharsets.UTF_8);
                var shown = Json.text(Plan.of(Books.folded(log, W), Audience.PUBLIC));
                assertThat(tools.jackson.databind.json.JsonMapper.shared().readTree(exported))
                        .isEqualTo(
                                tools.jackson.databind.json.JsonMapper.shared().readTree(shown));
            }
        }
    }
}
