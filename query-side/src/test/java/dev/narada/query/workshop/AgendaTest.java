package dev.narada.query.workshop;

import static dev.narada.query.Lodz.FIRST;
import static dev.narada.query.Lodz.W;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.evaluation.Answers;
import dev.narada.events.evaluation.EvaluationGiven;
import dev.narada.events.workshop.AgendaItem;
import dev.narada.events.workshop.AgendaSet;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.events.workshop.SessionReopened;
import dev.narada.query.Audience;
import dev.narada.query.Lodz;
import dev.narada.query.Record;
import dev.narada.query.board.Board;
import dev.narada.query.evaluation.Evaluations;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class AgendaTest {

    private static final AgendaItem WELCOME = new AgendaItem(Phase.WELCOME, "Powitanie", 15, null);
    private static final AgendaItem IDEAS = new AgendaItem(Phase.IDEAS, "Pomysły", 40, null);

    private static Record held() {
        return new Record(W)
                .then(
                        Lodz.scheduled(),
                        new AgendaSet(W, FIRST, List.of(WELCOME, IDEAS)),
                        new SessionOpened(W, FIRST),
                        new PhaseStarted(W, FIRST, Phase.IDEAS),
                        new SessionClosed(W, FIRST, 0));
    }

    private static Agenda.Day firstDay(Record record) {
        var room = record.room();
        return Agenda.of(room.position(), room.stage(), room.course())
                .sessions()
                .getFirst();
    }

    @Test
    void it_shows_what_was_planned_beside_what_happened_and_how_long_it_took() {
        var day = firstDay(held());

        assertThat(day.items()).containsExactly(WELCOME, IDEAS);
        assertThat(day.phases()).extracting(PhaseHistory.PhaseRun::phase).containsExactly(Phase.LOBBY, Phase.IDEAS);
        assertThat(day.phases())
                .allSatisfy(lap -> assertThat(Duration.between(lap.startedAt(), lap.endedAt()))
                        .isEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void a_session_that_was_ended_too_early_goes_on_in_its_phase() {
        var record = held().then(new SessionReopened(W, FIRST));

        var lap = firstDay(record).phases().getLast();

        assertThat(lap.phase()).isEqualTo(Phase.IDEAS);
        assertThat(lap.endedAt()).isNull();
        assertThat(Board.of(record.room(), Audience.PUBLIC, null).session().phase())
                .isEqualTo(Phase.IDEAS);
    }

    @Test
    void evaluations_are_added_up_by_session_for_the_facilitator_alone() {
        var record = held().then(
                        new EvaluationGiven(W, FIRST, new Answers(5, 4, 3), new Text("Więcej czasu")),
                        new EvaluationGiven(W, FIRST, new Answers(3, 4, 5), null),
                        new EvaluationGiven(W, FIRST, new Answers(3, 4, 5), null),
                        new EvaluationGiven(W, FIRST, new Answers(3, 4, 5), null));

        var few = Board.of(record.room(), Audience.FACILITATOR, null).evaluations();

        assertThat(few).containsOnlyKeys("1");
        assertThat(few.get("1")).isEqualTo(told(4, null));
        assertThat(few.get("1").comments()).containsExactly(new Text("Więcej czasu"));

        record.then(new EvaluationGiven(W, FIRST, new Answers(1, 4, 2), null));

        var enough = Board.of(record.room(), Audience.FACILITATOR, null).evaluations();

        assertThat(enough.get("1")).isEqualTo(told(5, new Answers(15, 20, 20)));
        assertThat(Board.of(record.room(), Audience.PARTICIPANT, null).evaluations())
                .isNull();
    }

    /** Of fewer than five nothing is added up: it would say too much about each. */
    private static Evaluations.Answered told(int given, @Nullable Answers sums) {
        return new Evaluations.Answered(
                given,
                sums == null ? null : sums.useful(),
                sums == null ? null : sums.heard(),
                sums == null ? null : sums.comeAgain(),
                TreePVector.singleton(new Text("Więcej czasu")));
    }
}
