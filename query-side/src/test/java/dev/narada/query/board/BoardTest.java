package dev.narada.query.board;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Rewording;
import dev.narada.events.Text;
import dev.narada.events.items.ItemHandedIn.IdeaHandedIn;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemLateAccepted.IdeaLateAccepted;
import dev.narada.events.items.ItemOrigin;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.items.ItemReworded.IdeaReworded;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.people.PresenceCorrected;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.RedactionGround;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.events.workshop.*;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import dev.narada.query.json.Json;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoardTest {

    @Test
    void an_idea_stands_on_the_board_with_its_support() {
        var record = begun().then(need(1, "Szkolenia", ALA), idea(1, "Kawiarenka", ALA), endorsed(1, OLA));

        var card = shown(record).ideas().getFirst();

        assertThat(card.title()).isEqualTo(new Text("Kawiarenka"));
        assertThat(card.endorsements()).isEqualTo(1);
        assertThat(card.answers()).containsExactly(needId(1));
    }

    @Test
    void an_idea_taken_over_says_everybody_where_it_came_from() {
        var origin = new ItemOrigin(UUID.randomUUID(), null, UUID.randomUUID());
        var record = begun().then(takenOver(1, "Karta sąsiada", origin), idea(2, "Kawiarenka", ALA));

        assertThat(shown(record).ideas()).extracting(IdeaCard::origin).containsExactly(origin, null);
        assertThat(Json.text(shown(record).ideas().getFirst()))
                .contains("\"origin\":{\"workshopId\":\"" + origin.workshopId() + "\",\"actionId\":\""
                        + origin.actionId() + "\"}");
    }

    @Test
    void what_is_hidden_or_withdrawn_is_only_the_facilitators_to_see() {
        var record = begun().then(
                        idea(1, "A", ALA),
                        idea(2, "B", ALA),
                        idea(3, "C", ALA),
                        new IdeaHidden(W, ideaId(1), new Text("obraźliwe")),
                        new IdeaWithdrawn(W, ideaId(2)));

        assertThat(shown(record).ideas()).extracting(IdeaCard::ideaId).containsExactly(ideaId(3));
        var all = Board.of(record.room(), Audience.FACILITATOR, null).ideas();
        assertThat(all).hasSize(3);
        assertThat(Json.text(all.getFirst())).contains("\"hidden\":true", "\"hiddenReason\":\"obraźliwe\"");
        assertThat(Json.text(all.get(1))).contains("\"withdrawn\":true");
    }

    @Test
    void a_restored_idea_is_on_the_board_again() {
        var record =
                begun().then(idea(1, "A", ALA), new IdeaHidden(W, ideaId(1), null), new IdeaRestored(W, ideaId(1)));

        assertThat(shown(record).ideas()).hasSize(1);
    }

    @Test
    void a_late_idea_waits_in_the_tray_until_it_is_accepted() {
        var late = new IdeaHandedIn(
                W,
                ideaId(9),
                List.of(),
                null,
                null,
                FIRST,
                null,
                new Text("Późno"),
                null,
                dev.narada.events.Via.PHONE,
                ALA,
                null);
        var record = begun().then(late);

        assertThat(shown(record).ideas()).isEmpty();
        assertThat(LateTray.of(record.room()).ideas()).hasSize(1);
        assertThat(Board.of(record.room(), Audience.FACILITATOR, null).late()).isEqualTo(1);
        assertThat(shown(record).late()).isNull();

        record.then(new IdeaLateAccepted(W, ideaId(9)));

        assertThat(shown(record).ideas()).hasSize(1);
        assertThat(LateTray.of(record.room()).ideas()).isEmpty();
        assertThat(Board.of(record.room(), Audience.FACILITATOR, null).late()).isZero();
    }

    @Test
    void a_paused_board_stays_as_it_was_and_counts_what_comes_in() {
        var record = begun().then(idea(1, "A", ALA), new Paused(W), idea(2, "B", OLA), endorsed(1, OLA));

        assertThat(shown(record).ideas()).hasSize(1);
        assertThat(shown(record).ideas().getFirst().endorsements()).isZero();
        assertThat(shown(record).waiting()).isEqualTo(2);
        assertThat(Board.of(record.room(), Audience.FACILITATOR, null).ideas()).hasSize(2);

        record.then(new Resumed(W));

        assertThat(shown(record).ideas()).hasSize(2);
        assertThat(shown(record).waiting()).isNull();
    }

    @Test
    void hiding_works_on_a_paused_board_too() {
        var record = begun().then(idea(1, "A", ALA), new Paused(W), new IdeaHidden(W, ideaId(1), null));

        assertThat(shown(record).ideas()).isEmpty();
    }

    @Test
    void a_redacted_title_is_null_and_one_never_given_is_empty() {
        var record = begun().then(
                        idea(1, "Kowalski kradnie", ALA),
                        new TextRedacted(W, ideaId(1).value(), ItemKind.IDEA, "title", RedactionGround.PERSONAL_DATA));

        assertThat(Json.text(shown(record).ideas().getFirst())).contains("\"title\":null", "\"text\":\"\"");
    }

    @Test
    void names_are_on_the_board_only_if_the_rules_say_so() {
        var record = begun().then(idea(1, "A", ALA));

        assertThat(Json.text(shown(record))).doesNotContain("Ala");
        assertThat(Json.text(Board.of(record.room(), Audience.FACILITATOR, null)))
                .contains("\"author\":\"Ala\"");

        record.then(new RulesSet(W, null, null, null, null, null, null, true, null, null, null, null, null));

        assertThat(Json.text(shown(record))).contains("\"author\":\"Ala\"");
    }

    @Test
    void the_code_of_the_door_is_for_projector_and_facilitators() {
        var room = begun().room();
        var code = new Code("K7M4RX", "http://192.168.0.2:8080/#s=1");

        assertThat(Board.of(room, Audience.PROJECTOR, code).door().code()).isEqualTo("K7M4RX");
        assertThat(Board.of(room, Audience.PARTICIPANT, code).door().code()).isNull();
        assertThat(Board.of(room, Audience.PUBLIC, code).door().open()).isTrue();
    }

    @Test
    void present_are_who_checked_in_or_as_many_as_somebody_counted() {
        var record = begun().then(checkedIn(ALA, FIRST), table(TABLE), checkedIn(TABLE, FIRST));

        assertThat(shown(record).present()).isEqualTo(1);

        record.then(new PresenceCorrected(W, FIRST, 4, new Text("bez telefonów")), checkedIn(OLA, FIRST));

        assertThat(shown(record).present()).isEqualTo(5);
    }

    @Test
    void other_words_replace_the_earlier_ones() {
        var record =
                begun().then(idea(1, "A", ALA), new IdeaReworded(W, ideaId(1), new Text("B"), null, Rewording.MEANING));

        assertThat(shown(record).ideas().getFirst().title()).isEqualTo(new Text("B"));
    }

    @Test
    void session_and_voting_are_null_when_there_is_none() {
        var json = Json.text(shown(new Record(W).then(scheduled())));

        assertThat(json).contains("\"session\":null", "\"voting\":null").doesNotContain("\"tables\"");
    }

    private static Board shown(Record record) {
        return Board.of(record.room(), Audience.PARTICIPANT, null);
    }
}
