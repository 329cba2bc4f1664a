package dev.narada.command.plan;

import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.events.DecisionId;
import dev.narada.events.ObjectionId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.people.Kind;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.ObjectionRaised;
import dev.narada.events.plan.ObjectionResolved;
import dev.narada.events.plan.ObjectionWithdrawn;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.http.CommonRefusal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may object until when, take it back, and answer it. */
class ObjectingTest extends RoomTest {

    private final DecisionId decision = new DecisionId(uuid());
    private final ObjectionId objection = new ObjectionId(uuid());
    private final ParticipantId dorota = new ParticipantId(uuid());

    private final DecisionProposed proposed =
            new DecisionProposed(w, decision, List.of(idea), new Text("Robimy centrum"));
    private final ObjectionRaised raised = new ObjectionRaised(w, decision, objection, anna, new Text("Za drogo"));

    private RaiseObjection object(String reason, ParticipantId onBehalfOf) {
        return new RaiseObjection(w, decision, objection, reason, onBehalfOf, Via.PAPER);
    }

    private TakeDecision settled(String reason) {
        return new TakeDecision(w, decision, DecisionOutcome.ADOPTED, null, null, null, reason, null);
    }

    private RoomTest room() {
        return roomIn(Phase.DECIDING).given(ideaBy(anna), proposed);
    }

    @Test
    void an_objection_is_typed_while_it_is_decided_and_a_little_longer() {
        room().given(new PhaseStarted(w, first, Phase.BREAK))
                .later(Duration.ofSeconds(61))
                .when(object("Za drogo", null), participant(anna))
                .thenRefused(CommonRefusal.PHASE_CLOSED)
                .when(object("Za drogo", null), scribe)
                .thenRefused(FieldRefusal.FIELD_MISSING, "onBehalfOf")
                .given(registered(dorota, Kind.PERSON, false))
                .when(object("Za drogo", dorota), scribe)
                .thenFacts(new ObjectionRaised(w, decision, objection, dorota, new Text("Za drogo")))
                .when(object("Za drogo", anna), scribe)
                .thenRefused(CommonRefusal.PERSON_HAS_PHONE);
    }

    @Test
    void an_objection_is_not_changed_into_another() {
        room().given(raised).when(object("Za mało", null), participant(anna)).thenRefused(PlanRefusal.OBJECTION_EXISTS);
    }

    @Test
    void whoever_objected_may_take_it_back_until_it_is_settled() {
        var withdraw = new WithdrawObjection(w, decision, objection, null);
        room().given(raised, new ObjectionRaised(w, decision, new ObjectionId(uuid()), bartek, new Text("Za mało")))
                .when(withdraw, participant(bartek))
                .thenRefused(CommonRefusal.NOT_ALLOWED)
                .when(withdraw, participant(anna))
                .thenFacts(new ObjectionWithdrawn(w, decision, objection))
                .when(withdraw, participant(anna))
                .thenUnchanged()
                .when(object("Za drogo", null), participant(anna))
                .thenRefused(PlanRefusal.OBJECTION_EXISTS)
                .when(new ResolveObjection(w, decision, objection, "Jest grant"), facilitator)
                .thenRefused(PlanRefusal.OBJECTION_UNKNOWN)
                .when(settled(null), facilitator)
                .thenRefused(PlanRefusal.OBJECTIONS_OPEN);
    }

    @Test
    void an_objection_that_was_taken_back_stands_in_the_way_of_nothing() {
        room().given(raised, new ObjectionWithdrawn(w, decision, objection))
                .when(settled(null), facilitator)
                .thenKinds(DecisionTaken.class);
    }

    @Test
    void what_was_settled_with_an_objection_keeps_it() {
        room().given(raised)
                .when(settled("Mimo to"), facilitator)
                .thenKinds(DecisionTaken.class)
                .when(new WithdrawObjection(w, decision, objection, null), participant(anna))
                .thenRefused(PlanRefusal.DECISION_TAKEN);
    }

    @Test
    void an_objection_is_taken_back_where_it_is_for_whom_it_is() {
        var theirs = new ObjectionRaised(w, decision, objection, dorota, new Text("Za drogo"));
        room().given(registered(dorota, Kind.PERSON, false))
                .when(new WithdrawObjection(w, new DecisionId(uuid()), objection, null), participant(anna))
                .thenRefused(PlanRefusal.DECISION_UNKNOWN)
                .when(new WithdrawObjection(w, decision, objection, null), participant(anna))
                .thenRefused(PlanRefusal.OBJECTION_UNKNOWN)
                .given(theirs)
                .when(new WithdrawObjection(w, decision, objection, null), scribe)
                .thenRefused(FieldRefusal.FIELD_MISSING, "onBehalfOf")
                .when(new WithdrawObjection(w, decision, objection, anna), scribe)
                .thenRefused(CommonRefusal.PERSON_HAS_PHONE)
                .when(new WithdrawObjection(w, decision, objection, dorota), scribe)
                .thenFacts(new ObjectionWithdrawn(w, decision, objection));
    }

    @Test
    void an_answer_to_an_objection_may_be_bettered_until_it_is_settled() {
        var answer = new ResolveObjection(w, decision, objection, "Jest grant");
        room().when(new ResolveObjection(w, new DecisionId(uuid()), objection, "Tak"), facilitator)
                .thenRefused(PlanRefusal.DECISION_UNKNOWN)
                .given(raised, new ObjectionResolved(w, decision, objection, new Text("Będzie grant")))
                .when(answer, facilitator)
                .thenFacts(new ObjectionResolved(w, decision, objection, new Text("Jest grant")))
                .when(settled(null), facilitator)
                .thenKinds(DecisionTaken.class)
                .when(answer, facilitator)
                .thenUnchanged()
                .when(new ResolveObjection(w, decision, objection, "Był grant"), facilitator)
                .thenRefused(PlanRefusal.DECISION_TAKEN);
    }
}
