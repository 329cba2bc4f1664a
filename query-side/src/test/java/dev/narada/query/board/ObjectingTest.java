package dev.narada.query.board;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.DecisionId;
import dev.narada.events.ObjectionId;
import dev.narada.events.Text;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.ObjectionRaised;
import dev.narada.events.plan.ObjectionResolved;
import dev.narada.events.plan.ObjectionWithdrawn;
import dev.narada.query.Audience;
import dev.narada.query.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectingTest {

    private static final DecisionId DECISION = new DecisionId(id(801));
    private static final ObjectionId OBJECTION = new ObjectionId(id(804));

    @Test
    void objections_are_counted_for_all_and_read_in_the_room() {
        var record = begun().then(
                        idea(1, "A", ALA),
                        new DecisionProposed(W, DECISION, List.of(ideaId(1)), new Text("Robimy")),
                        new ObjectionRaised(W, DECISION, OBJECTION, OLA, new Text("brak pieniędzy")));

        assertThat(Json.text(Board.of(record.room(), Audience.PUBLIC, null)))
                .contains("\"openObjections\":1")
                .doesNotContain("brak pieniędzy");
        assertThat(Json.text(Board.of(record.room(), Audience.PARTICIPANT, null)))
                .contains("brak pieniędzy")
                .doesNotContain("Ola");

        record.then(new ObjectionResolved(W, DECISION, OBJECTION, new Text("są środki")));

        assertThat(Board.of(record.room(), Audience.PUBLIC, null)
                        .decisions()
                        .getFirst()
                        .openObjections())
                .isZero();
    }

    @Test
    void who_objects_twice_is_one_person_and_what_was_answered_is_counted() {
        var second = new ObjectionId(id(805));
        var record = begun().then(
                        idea(1, "A", ALA),
                        new DecisionProposed(W, DECISION, List.of(ideaId(1)), new Text("Robimy")),
                        new ObjectionRaised(W, DECISION, OBJECTION, OLA, new Text("brak pieniędzy")),
                        new ObjectionRaised(W, DECISION, second, OLA, new Text("i brak czasu")));
        assertThat(publicCard(record)).satisfies(card -> {
            assertThat(card.openObjections()).isEqualTo(2);
            assertThat(card.objectors()).isEqualTo(1);
            assertThat(card.resolvedObjections()).isNull();
        });

        record.then(new ObjectionResolved(W, DECISION, second, new Text("czas się znajdzie")));
        assertThat(publicCard(record)).satisfies(card -> {
            assertThat(card.openObjections()).isEqualTo(1);
            assertThat(card.resolvedObjections()).isEqualTo(1);
        });
    }

    @Test
    void an_objection_that_was_taken_back_is_on_no_board() {
        var record = begun().then(
                        idea(1, "A", ALA),
                        new DecisionProposed(W, DECISION, List.of(ideaId(1)), new Text("Robimy")),
                        new ObjectionRaised(W, DECISION, OBJECTION, OLA, new Text("brak pieniędzy")),
                        new ObjectionWithdrawn(W, DECISION, OBJECTION));

        assertThat(Json.text(Board.of(record.room(), Audience.FACILITATOR, null)))
                .contains("\"openObjections\":0")
                .doesNotContain("brak pieniędzy");
    }

    private static DecisionCard publicCard(dev.narada.query.Record record) {
        return Board.of(record.room(), Audience.PUBLIC, null).decisions().getFirst();
    }
}
