package dev.narada.query.live;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.workshop.Paused;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import dev.narada.query.board.Board;
import dev.narada.query.json.Json;
import org.junit.jupiter.api.Test;

class DeltaTest {

    @Test
    void only_the_element_that_changed_is_sent() {
        var record = begun().then(idea(1, "A", ALA), idea(2, "B", ALA));
        var before = board(record);

        var delta = Delta.between(before, board(record.then(endorsed(2, OLA)))).orElseThrow();

        assertThat(delta.changes()).containsOnlyKeys("ideas");
        assertThat(Json.text(delta))
                .contains(ideaId(2).toString())
                .doesNotContain(ideaId(1).toString());
    }

    @Test
    void what_left_a_list_is_named() {
        var record = begun().then(idea(1, "A", ALA), idea(2, "B", ALA));
        var before = board(record);

        var delta = Delta.between(before, board(record.then(new IdeaHidden(W, ideaId(1), null))))
                .orElseThrow();

        assertThat(delta.removed()).containsOnlyKeys("ideas");
        assertThat(Json.text(delta)).contains("\"removed\":{\"ideas\":[\"" + ideaId(1) + "\"]}");
    }

    @Test
    void a_field_that_becomes_null_is_sent_as_null() {
        var record = begun();
        var before = board(record);

        var delta = Delta.between(before, board(record.then(new SessionClosed(W, FIRST, 0))))
                .orElseThrow();

        assertThat(Json.text(delta)).contains("\"session\":null");
    }

    @Test
    void what_returns_to_the_middle_of_a_list_cannot_be_told_as_a_delta() {
        var record = begun().then(idea(1, "A", ALA), idea(2, "B", ALA), new IdeaHidden(W, ideaId(1), null));
        var before = board(record);

        assertThat(Delta.between(before, board(record.then(new IdeaRestored(W, ideaId(1))))))
                .isEmpty();
    }

    @Test
    void a_field_that_goes_away_cannot_be_told_as_a_delta() {
        var record = begun().then(new Paused(W));
        var before = board(record);

        var after = board(record.then(new dev.narada.events.workshop.Resumed(W)));

        assertThat(Delta.between(before, after)).isEmpty();
    }

    @Test
    void nothing_but_the_position_is_an_empty_delta() {
        var record = begun().then(idea(1, "A", ALA), new IdeaHidden(W, ideaId(1), null));
        var before = board(record);

        assertThat(Delta.between(before, board(record.then(endorsed(1, OLA))))
                        .orElseThrow()
                        .isEmpty())
                .isTrue();
    }

    private static Board board(Record record) {
        return Board.of(record.room(), Audience.PUBLIC, null);
    }
}
