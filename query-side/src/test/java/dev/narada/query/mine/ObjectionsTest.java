package dev.narada.query.mine;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.DecisionId;
import dev.narada.events.ObjectionId;
import dev.narada.events.Text;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.ObjectionRaised;
import dev.narada.events.plan.ObjectionResolved;
import dev.narada.events.plan.ObjectionWithdrawn;
import dev.narada.http.Language;
import dev.narada.query.Record;
import dev.narada.query.mine.Mine.OwnObjection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever objected finds their objection again, on whichever phone, and nobody else's. */
class ObjectionsTest {

    private static final DecisionId DECISION = new DecisionId(UUID.randomUUID());
    private static final ObjectionId OBJECTION = new ObjectionId(UUID.randomUUID());
    private static final Text WHY = new Text("Za daleko");
    private static final Text HOW = new Text("Będzie bus");

    private final Record record = begun().then(
                    registered(ALA, "Ala", FIRST),
                    registered(OLA, "Ola", FIRST),
                    new DecisionProposed(W, DECISION, List.of(), new Text("W lesie")),
                    new ObjectionRaised(W, DECISION, OBJECTION, ALA, WHY));

    @Test
    void it_is_theirs_and_nobody_elses() {
        assertThat(Mine.of(record.room(), ALA, Language.PL).objections())
                .containsExactly(new OwnObjection(DECISION, OBJECTION, WHY, null));
        assertThat(Mine.of(record.room(), OLA, Language.PL).objections()).isEmpty();
    }

    @Test
    void it_says_how_it_was_answered() {
        record.then(new ObjectionResolved(W, DECISION, OBJECTION, HOW));
        assertThat(Mine.of(record.room(), ALA, Language.PL).objections())
                .containsExactly(new OwnObjection(DECISION, OBJECTION, WHY, HOW));
    }

    @Test
    void taken_back_it_is_gone() {
        record.then(new ObjectionWithdrawn(W, DECISION, OBJECTION));
        assertThat(Mine.of(record.room(), ALA, Language.PL).objections()).isEmpty();
    }
}
