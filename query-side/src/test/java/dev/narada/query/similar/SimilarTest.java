package dev.narada.query.similar;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.MergeId;
import dev.narada.events.Text;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.workshop.Paused;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarTest {

    private static final List<String> SAID = List.of(
            "Boimy się wpuszczać obcych do domu",
            "Nie wiadomo, kogo zapytać o wolontariat w bibliotece",
            "Seniorzy nie mają z kim wyjść na spacer",
            "Brakuje szkoleń dla koordynatorów wolontariatu",
            "Wolontariusze nie są ubezpieczeni",
            "Za mało informacji o tym, gdzie można pomagać",
            "Brak miejsca spotkań na osiedlu",
            "Młodzież chce pomagać, ale nikt jej nie pyta");

    private static Record room() {
        var record = begun();
        for (var i = 0; i < SAID.size(); i++) {
            record.then(need(i + 1, SAID.get(i), ALA));
        }
        return record;
    }

    private static List<String> needsLike(String text) {
        return Similar.needs(room().room(), Audience.PARTICIPANT, text).similar().stream()
                .map(each -> each.title().words())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strach przed wpuszczaniem obcych ludzi do mieszkania | Boimy się wpuszczać obcych do domu",
                "ludzie boja sie obcych w domu | Boimy się wpuszczać obcych do domu",
                "SENIORZY POTRZEBUJĄ TOWARZYSTWA NA SPACERZE | Seniorzy nie mają z kim wyjść na spacer",
                "potrzebne szkolenia koordynatorów | Brakuje szkoleń dla koordynatorów wolontariatu",
                "brakuje ubezpieczenia wolontariuszom | Wolontariusze nie są ubezpieczeni",
                "malo informacji gdzie pomagac | Za mało informacji o tym, gdzie można pomagać",
                "Nie ma gdzie się spotykać na osiedlu | Brak miejsca spotkań na osiedlu",
                "kogo pytać o wolontariat w bibliotekach | Nie wiadomo, kogo zapytać o wolontariat w bibliotece",
            })
    void the_same_said_otherwise_is_found_first(String text, String found) {
        assertThat(needsLike(text)).first().isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kawiarenka naprawcza przy Piotrkowskiej", "Brak windy w bloku", "", "się nie", "w", "🙂🙂🙂"})
    void nothing_alike_is_no_hint(String text) {
        assertThat(needsLike(text)).isEmpty();
    }

    @Test
    void there_are_three_hints_at_most() {
        var room = begun().then(
                        need(1, "Szkolenia dla wolontariuszy", ALA),
                        need(2, "Szkolenie wolontariuszy", ALA),
                        need(3, "Szkolenia wolontariuszek", ALA),
                        need(4, "Szkolić wolontariuszy", ALA))
                .room();

        assertThat(Similar.needs(room, Audience.PARTICIPANT, "szkolenia dla wolontariuszy")
                        .similar())
                .hasSize(3);
    }

    @Test
    void needs_are_compared_with_needs_and_ideas_with_ideas() {
        var room = begun().then(idea(1, "Karta sąsiada", ALA)).room();

        assertThat(Similar.needs(room, Audience.PARTICIPANT, "karta sąsiada").similar())
                .isEmpty();
        assertThat(Similar.ideas(room, Audience.PARTICIPANT, "karta sąsiada").similar())
                .hasSize(1);
    }

    @Test
    void what_is_hidden_is_no_hint() {
        var room = begun().then(idea(1, "Karta sąsiada", ALA), new IdeaHidden(W, ideaId(1), null))
                .room();

        assertThat(Similar.ideas(room, Audience.PARTICIPANT, "karta sąsiada").similar())
                .isEmpty();
    }

    @Test
    void what_came_while_the_board_stands_still_is_no_hint() {
        var room = begun().then(new Paused(W), idea(1, "Karta sąsiada", ALA)).room();

        assertThat(Similar.ideas(room, Audience.PARTICIPANT, "karta sąsiada").similar())
                .isEmpty();
        assertThat(Similar.ideas(room, Audience.FACILITATOR, "karta sąsiada").similar())
                .hasSize(1);
    }

    @Test
    void what_was_merged_is_shown_by_its_group_once() {
        var merge = new MergeId(id(600));
        var room = begun().then(
                        idea(1, "Karta sąsiada", ALA),
                        idea(2, "Karty sąsiadów", OLA),
                        endorsed(1, OLA),
                        new IdeasMerged(
                                W, merge, null, new Text("Karta dobrego sąsiada"), List.of(ideaId(1), ideaId(2))))
                .room();

        var hints = Similar.ideas(room, Audience.PARTICIPANT, "karta sąsiada").similar();

        assertThat(hints).singleElement().satisfies(hint -> {
            assertThat(hint.title().words()).isEqualTo("Karta dobrego sąsiada");
            assertThat(hint.endorsements()).isEqualTo(1);
        });
    }
}
