package dev.narada.command.plan;

import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.command.items.IdeaRefusal;
import dev.narada.events.DecisionId;
import dev.narada.events.ObjectionId;
import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionSuperseded;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.Mandate;
import dev.narada.events.plan.ObjectionRaised;
import dev.narada.events.plan.ObjectionResolved;
import dev.narada.http.CommonRefusal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionsTest extends RoomTest {

    private final DecisionId decision = new DecisionId(uuid());
    private final DecisionId later = new DecisionId(uuid());
    private final ObjectionId objection = new ObjectionId(uuid());
    private final RaiseObjection object = new RaiseObjection(w, decision, objection, "Za drogo", null, null);

    private DecisionProposed proposed(DecisionId id) {
        return new DecisionProposed(w, id, List.of(idea), new Text("Robimy centrum"));
    }

    private TakeDecision take(DecisionOutcome outcome, String reason) {
        return new TakeDecision(w, decision, outcome, null, null, null, reason, null);
    }

    @Test
    void a_settlement_is_put_into_words_once() {
        roomIn(Phase.DECIDING)
                .when(new ProposeDecision(w, decision, List.of(idea), "Robimy centrum"), facilitator)
                .thenRefused(IdeaRefusal.IDEA_UNKNOWN)
                .given(ideaBy(anna))
                .when(new ProposeDecision(w, decision, List.of(idea), "Robimy centrum"), facilitator)
                .thenFacts(proposed(decision))
                .when(new ProposeDecision(w, decision, List.of(idea), "Robimy centrum"), facilitator)
                .thenUnchanged()
                .when(new ProposeDecision(w, decision, List.of(idea), "Robimy coś"), facilitator)
                .thenRefused(PlanRefusal.DECISION_EXISTS);
    }

    @Test
    void nothing_is_settled_about_no_idea_at_all() {
        roomIn(Phase.DECIDING)
                .when(new ProposeDecision(w, decision, List.of(), "Robimy centrum"), facilitator)
                .thenRefused(FieldRefusal.FIELD_OUT_OF_RANGE, "ideaIds");
    }

    @Test
    void anybody_registered_may_object_while_it_is_being_decided() {
        roomIn(Phase.DECIDING)
                .when(object, participant(anna))
                .thenRefused(PlanRefusal.DECISION_UNKNOWN)
                .given(ideaBy(anna), proposed(decision))
                .when(object, participant(celina))
                .thenRefused(CommonRefusal.NOT_REGISTERED)
                .when(object, participant(anna))
                .thenFacts(new ObjectionRaised(w, decision, objection, anna, new Text("Za drogo")))
                .when(object, participant(anna))
                .thenUnchanged()
                .when(object, participant(bartek))
                .thenRefused(PlanRefusal.OBJECTION_EXISTS);
    }

    @Test
    void objections_are_resolved_or_outweighed_with_a_reason() {
        roomIn(Phase.DECIDING)
                .given(
                        ideaBy(anna),
                        proposed(decision),
                        checkedIn(anna, first),
                        checkedIn(bartek, first),
                        new ObjectionRaised(w, decision, objection, anna, new Text("Za drogo")))
                .when(take(DecisionOutcome.ADOPTED, null), facilitator)
                .thenRefused(PlanRefusal.OBJECTIONS_OPEN)
                .thenTold("open", 1L)
                .when(new ResolveObjection(w, decision, new ObjectionId(uuid()), "Tak"), facilitator)
                .thenRefused(PlanRefusal.OBJECTION_UNKNOWN)
                .when(new ResolveObjection(w, decision, objection, "Jest grant"), facilitator)
                .thenFacts(new ObjectionResolved(w, decision, objection, new Text("Jest grant")))
                .when(new ResolveObjection(w, decision, objection, "Jest grant"), facilitator)
                .thenUnchanged()
                .when(take(DecisionOutcome.ADOPTED, null), facilitator)
                .thenFacts(new DecisionTaken(
                        w,
                        decision,
                        DecisionOutcome.ADOPTED,
                        Mandate.ROOM,
                        List.of(idea),
                        List.of(),
                        null,
                        first,
                        2,
                        2,
                        0,
                        null))
                .when(take(DecisionOutcome.ADOPTED, null), facilitator)
                .thenUnchanged()
                .when(take(DecisionOutcome.REJECTED, null), facilitator)
                .thenRefused(PlanRefusal.DECISION_TAKEN)
                .when(
                        new RaiseObjection(w, decision, new ObjectionId(uuid()), "A jednak", null, null),
                        participant(bartek))
                .thenRefused(PlanRefusal.DECISION_TAKEN);
    }

    @Test
    void the_count_of_those_who_were_there_every_time_looks_at_all_sessions() {
        given(
                        scheduled(),
                        registered(anna),
                        registered(bartek),
                        opened(first),
                        checkedIn(anna, first),
                        closed(first),
                        opened(second),
                        checkedIn(anna, second),
                        checkedIn(bartek, second),
                        ideaBy(anna),
                        proposed(decision))
                .when(take(DecisionOutcome.PARKED, "Później"), facilitator)
                .thenFacts(new DecisionTaken(
                        w,
                        decision,
                        DecisionOutcome.PARKED,
                        Mandate.ROOM,
                        List.of(idea),
                        List.of(),
                        new Text("Później"),
                        second,
                        2,
                        1,
                        0,
                        null));
    }

    @Test
    void a_decision_is_superseded_never_edited() {
        roomIn(Phase.DECIDING)
                .given(ideaBy(anna), proposed(decision))
                .when(new SupersedeDecision(w, decision, later, "Nowe dane"), facilitator)
                .thenRefused(PlanRefusal.DECISION_UNKNOWN)
                .given(proposed(later))
                .when(new SupersedeDecision(w, decision, later, "Nowe dane"), facilitator)
                .thenRefused(PlanRefusal.DECISION_NOT_TAKEN, "by");
        taken(later);
        when(new SupersedeDecision(w, decision, later, "Nowe dane"), facilitator)
                .thenFacts(new DecisionSuperseded(w, decision, later, new Text("Nowe dane")))
                .when(new SupersedeDecision(w, decision, later, "Nowe dane"), facilitator)
                .thenUnchanged();
        var third = new DecisionId(uuid());
        given(proposed(third));
        taken(third);
        when(new SupersedeDecision(w, decision, third, "Inne dane"), facilitator)
                .thenRefused(PlanRefusal.DECISION_SUPERSEDED);
    }

    @Test
    void in_the_end_one_decision_holds() {
        var chain = Stream.generate(() -> new DecisionId(uuid())).limit(4).toList();
        roomIn(Phase.DECIDING).given(ideaBy(anna));
        chain.forEach(each -> given(proposed(each)));
        chain.forEach(this::taken);
        when(new SupersedeDecision(w, chain.getFirst(), chain.getFirst(), "Nowe dane"), facilitator)
                .thenRefused(PlanRefusal.DECISIONS_IN_A_CIRCLE);
        for (var at = 0; at < 3; at++) {
            when(new SupersedeDecision(w, chain.get(at), chain.get(at + 1), "Nowe dane"), facilitator)
                    .thenKinds(DecisionSuperseded.class);
        }
        for (var back = 0; back < 3; back++) {
            when(new SupersedeDecision(w, chain.getLast(), chain.get(back), "Jednak tak"), facilitator)
                    .thenRefused(PlanRefusal.DECISIONS_IN_A_CIRCLE, "by");
        }
    }

    private void taken(DecisionId id) {
        when(new TakeDecision(w, id, DecisionOutcome.ADOPTED, null, null, null, null, null), facilitator)
                .thenKinds(DecisionTaken.class);
    }
}
