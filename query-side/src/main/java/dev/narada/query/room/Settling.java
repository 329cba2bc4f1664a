package dev.narada.query.room;

import dev.narada.events.plan.*;
import dev.narada.query.items.Fate;
import dev.narada.query.items.Items;
import dev.narada.query.plan.Settlements;

/** What a decision does to the ideas that it speaks of. */
final class Settling {

    private Settling() {}

    static Items apply(Items ideas, Settlements before, PlanFact fact) {
        return switch (fact) {
            case DecisionTaken f -> taken(ideas, before, f);
            case DecisionSuperseded f -> superseded(ideas, before, f);
            case DecisionProposed _,
                    ObjectionRaised _,
                    ObjectionResolved _,
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
            case ADOPTED -> Fate.State.ADOPTED;
            case PARKED -> Fate.State.PARKED;
            case REJECTED -> Fate.State.DROPPED;
        };
        return ideas.fated(Room.values(f.setAside()), new Fate(Fate.State.PARKED, f.decisionId(), null, null))
                .fated(Room.values(f.ideaIds()), new Fate(state, f.decisionId(), null, null));
    }

    private static Items superseded(Items ideas, Settlements before, DecisionSuperseded f) {
        var decision = before.decisions().get(f.decisionId());
        if (decision == null || decision.taken() == null) {
            return ideas;
        }
        return ideas.unsettled(Room.values(decision.ideaIds()), f.decisionId())
                .unsettled(Room.values(decision.taken().setAside()), f.decisionId());
    }
}
