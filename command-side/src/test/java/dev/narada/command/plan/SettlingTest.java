package dev.narada.command.plan;

import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.command.items.IdeaRefusal;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ObjectionId;
import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.VotingId;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.Mandate;
import dev.narada.events.plan.ObjectionRaised;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of a settlement, and what is said again. */
class SettlingTest extends RoomTest {

    private final DecisionId decision = new DecisionId(uuid());
    private final ObjectionId objection = new ObjectionId(uuid());
    private final IdeaId other = new IdeaId(uuid());
    private final VotingId voting = new VotingId(uuid());

    private final DecisionProposed proposed =
            new DecisionProposed(w, decision, List.of(idea), new Text("Robimy centrum"));
    private final ObjectionRaised raised = new ObjectionRaised(w, decision, objection, anna, new Text("Za drogo"));

    private TakeDecision take(Mandate mandate, String reason) {
        return new TakeDecision(
                w, decision, DecisionOutcome.ADOPTED, mandate, List.of(other), List.of(idea), reason, voting);
    }

    private RoomTest room() {
        return roomIn(Phase.DECIDING).given(ideaBy(anna), ideaBy(bartek, other), proposed);
    }

    @Test
    void a_decision_keeps_its_mandate_its_ideas_those_set_aside_and_the_voting() {
        room().given(raised, checkedIn(anna, first))
                .when(take(Mandate.ORGANISER, "Mimo to"), facilitator)
                .thenFacts(new DecisionTaken(
                        w,
                        decision,
                        DecisionOutcome.ADOPTED,
                        Mandate.ORGANISER,
                        List.of(other),
                        List.of(idea),
                        new Text("Mimo to"),
                        first,
                        1,
                        1,
                        1,
                        voting))
                .when(take(Mandate.ORGANISER, "Mimo to"), facilitator)
                .thenUnchanged()
                .when(take(Mandate.ROOM, "Mimo to"), facilitator)
                .thenRefused(PlanRefusal.DECISION_TAKEN)
                .when(take(Mandate.ORGANISER, "A jednak"), facilitator)
                .thenRefused(PlanRefusal.DECISION_TAKEN);
    }

    @Test
    void between_meetings_nobody_is_present() {
        room().given(closed(first))
                .when(new TakeDecision(w, decision, DecisionOutcome.PARKED, null, null, null, null, null), facilitator)
                .thenFacts(new DecisionTaken(
                        w,
                        decision,
                        DecisionOutcome.PARKED,
                        Mandate.ROOM,
                        List.of(idea),
                        List.of(),
                        null,
                        null,
                        0,
                        0,
                        0,
                        null));
    }

    @Test
    void what_is_settled_and_what_is_set_aside_has_to_be_there() {
        var nowhere = List.of(new IdeaId(uuid()));
        room().when(
                        new TakeDecision(w, decision, DecisionOutcome.ADOPTED, null, nowhere, null, null, null),
                        facilitator)
                .thenRefused(IdeaRefusal.IDEA_UNKNOWN)
                .when(
                        new TakeDecision(w, decision, DecisionOutcome.ADOPTED, null, null, nowhere, null, null),
                        facilitator)
                .thenRefused(IdeaRefusal.IDEA_UNKNOWN)
                .when(
                        new TakeDecision(
                                w, new DecisionId(uuid()), DecisionOutcome.ADOPTED, null, null, null, null, null),
                        facilitator)
                .thenRefused(PlanRefusal.DECISION_UNKNOWN);
    }

    @Test
    void the_same_words_about_other_ideas_are_another_settlement() {
        room().when(new ProposeDecision(w, decision, List.of(other), "Robimy centrum"), facilitator)
                .thenRefused(PlanRefusal.DECISION_EXISTS);
    }

    @Test
    void what_is_settled_is_not_set_aside_and_what_was_set_aside_is_not_said_otherwise() {
        room().when(taking(List.of(other, idea)), facilitator)
                .thenRefused(FieldRefusal.FIELD_INVALID, "setAside")
                .when(taking(List.of(other)), facilitator)
                .thenFacts(new DecisionTaken(
                        w,
                        decision,
                        DecisionOutcome.ADOPTED,
                        Mandate.ROOM,
                        List.of(idea),
                        List.of(other),
                        null,
                        first,
                        0,
                        0,
                        0,
                        null))
                .when(taking(List.of(other)), facilitator)
                .thenUnchanged()
                .when(taking(null), facilitator)
                .thenUnchanged()
                .when(taking(List.of()), facilitator)
                .thenRefused(PlanRefusal.DECISION_TAKEN);
    }

    private TakeDecision taking(List<IdeaId> setAside) {
        return new TakeDecision(w, decision, DecisionOutcome.ADOPTED, null, null, setAside, null, null);
    }
}
