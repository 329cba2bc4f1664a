package dev.narada.command.evaluation;

import dev.narada.command.CommonRefusal;
import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.evaluation.Answers;
import dev.narada.events.evaluation.EvaluationGiven;
import dev.narada.events.workshop.WorkshopClosed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of which meeting something is said, until when, and on which scale. */
class AskedAtTheEndTest extends RoomTest {

    private GiveEvaluation give(SessionId session) {
        return new GiveEvaluation(w, session, new Answers(1, 5, 3), " ");
    }

    @Test
    void only_of_a_meeting_that_took_place() {
        roomIn(Phase.CLOSING)
                .when(give(new SessionId(uuid())), participant(anna))
                .thenRefused(CommonRefusal.SESSION_UNKNOWN)
                .when(give(second), participant(anna))
                .thenRefused(CommonRefusal.SESSION_NOT_OPEN)
                .when(give(first), participant(anna))
                .thenFacts(new EvaluationGiven(w, first, new Answers(1, 5, 3), null));
    }

    @Test
    void a_minute_after_its_end_it_is_still_taken_and_then_no_more() {
        roomIn(Phase.CLOSING).given(closed(first)).later(Duration.ofSeconds(60));
        when(give(first), participant(anna)).thenKinds(EvaluationGiven.class);
        later(Duration.ofSeconds(1));
        when(give(first), participant(anna)).thenRefused(CommonRefusal.PHASE_CLOSED);
        given(new WorkshopClosed(w)).when(give(first), participant(anna)).thenRefused(CommonRefusal.WORKSHOP_CLOSED);
    }

    @Test
    void every_answer_is_between_one_and_five() {
        roomIn(Phase.CLOSING);
        for (var wrong : List.of(new Answers(0, 3, 3), new Answers(3, 6, 3), new Answers(3, 3, 0))) {
            when(new GiveEvaluation(w, first, wrong, null), participant(anna))
                    .thenRefused(FieldRefusal.FIELD_OUT_OF_RANGE);
        }
        when(new GiveEvaluation(w, first, new Answers(3, 3, 3), "m".repeat(1001)), participant(anna))
                .thenRefused(FieldRefusal.FIELD_TOO_LONG, "comment");
    }
}
