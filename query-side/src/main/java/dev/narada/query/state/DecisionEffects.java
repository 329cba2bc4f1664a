package dev.narada.query.state;

import dev.narada.events.plan.*;
import dev.narada.query.items.ItemOutcome;
import dev.narada.query.items.Items;
import dev.narada.query.plan.Settlements;

/** What a decision does to the ideas that it speaks of. */
final class DecisionEffects {

    private DecisionEffects() {}

    static Items apply(Items ideas, Settlements before, PlanFact fact) {
        return switch (fact) {
            case DecisionTaken f -> taken(ideas, before, f);
            case DecisionSuperseded f -> superseded(ideas, before, f);
            case DecisionProposed _,
                    ObjectionRaised _,
                    ObjectionResolved _,
                    ObjectionWithdrawn _,
                    ActionAdopted _,
                    ActionAmended _,
                    OwnerAssigned _,
                    DueDateSet _,
                    StatusReported _,
                    ActionDropped _,
                    ActionRestored _,
                    PlanPublished _ -> ideas;
        };
    }

    private static Items taken(Items ideas, Settlements before, DecisionTaken f) {
        if (!before.decisions().containsKey(f.decisionId())) {
            return ideas;
        }
        var state = switch (f.outcome()) {
            case ADOPTED -> ItemOutcome.Kind.ADOPTED;
            case PARKED -> ItemOutcome.Kind.PARKED;
            case REJECTED -> ItemOutcome.Kind.DROPPED;
        };
        return ideas.fated(
                        WorkshopState.values(f.setAside()),
                        new ItemOutcome(ItemOutcome.Kind.PARKED, f.decisionId(), null, null))
                .fated(WorkshopState.values(f.ideaIds()), new ItemOutcome(state, f.decisionId(), null, null));
    }

    private static Items superseded(Items ideas, Settlements before, DecisionSuperseded f) {
        var decision = before.decisions().get(f.decisionId());
        if (decision == null || decision.taken() == null) {
            return ideas;
        }
        return ideas.unsettled(WorkshopState.values(decision.ideaIds()), f.decisionId())
                .unsettled(WorkshopState.values(decision.taken().setAside()), f.decisionId());
    }
}
