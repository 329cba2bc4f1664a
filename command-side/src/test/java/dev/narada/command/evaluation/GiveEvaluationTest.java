package dev.narada.command.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.evaluation.Answers;
import dev.narada.events.evaluation.EvaluationGiven;
import dev.narada.http.CommonRefusal;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class GiveEvaluationTest extends RoomTest {

    private final GiveEvaluation give = new GiveEvaluation(w, first, new Answers(5, 4, 5), "Było dobrze");

    @Test
    void somebody_says_what_it_was_like_and_the_record_does_not_know_who() {
        roomIn(Phase.EVALUATION)
                .when(give, participant(anna))
                .thenFacts(new EvaluationGiven(w, first, new Answers(5, 4, 5), new Text("Było dobrze")));

        var actors = new ArrayList<String>();
        LOG.read(w.toString(), 0, commit -> actors.add(commit.getFirst().actor()));
        assertThat(actors.getLast()).isEqualTo("anonymous");
    }

    @Test
    void only_at_the_end_and_only_by_participants() {
        roomIn(Phase.NEEDS)
                .when(give, participant(anna))
                .thenRefused(CommonRefusal.PHASE_CLOSED)
                .when(give, facilitator)
                .thenRefused(CommonRefusal.NOT_ALLOWED)
                .when(new GiveEvaluation(w, first, new Answers(6, 4, 5), null), participant(anna))
                .thenRefused(FieldRefusal.FIELD_OUT_OF_RANGE);
    }
}
