package dev.narada.command.plan;

import dev.narada.command.DecisionModel;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.ActionAmended;
import dev.narada.events.plan.ActionDropped;
import dev.narada.events.plan.ActionRestored;
import dev.narada.events.plan.DecisionSuperseded;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.DueDateSet;
import dev.narada.events.plan.OwnerAssigned;
import dev.narada.events.plan.PlanPublished;
import dev.narada.events.plan.StatusReported;
import dev.narada.log.Recorded;

/**
 * How much of the plan there is, and how much of it is public.
 *
 * @param upTo number of the last event that belongs to the plan
 */
record Publication(int actions, int version, boolean fresh, long upTo) {

    static DecisionModel<Publication> of(WorkshopId workshop) {
        return DecisionModel.of(new Publication(0, 0, false, 0))
                .about(workshop)
                .on(DecisionTaken.class, (p, _, as) -> p.grown(0, as))
                .on(DecisionSuperseded.class, (p, _, as) -> p.grown(0, as))
                .on(ActionAdopted.class, (p, _, as) -> p.grown(1, as))
                .on(ActionAmended.class, (p, _, as) -> p.grown(0, as))
                .on(OwnerAssigned.class, (p, _, as) -> p.grown(0, as))
                .on(DueDateSet.class, (p, _, as) -> p.grown(0, as))
                .on(StatusReported.class, (p, _, as) -> p.grown(0, as))
                .on(ActionDropped.class, (p, _, as) -> p.grown(-1, as))
                .on(ActionRestored.class, (p, _, as) -> p.grown(1, as))
                .on(PlanPublished.class, (p, it) -> new Publication(p.actions, it.version(), false, p.upTo));
    }

    private Publication grown(int by, Recorded<Fact> as) {
        return new Publication(actions + by, version, true, as.n());
    }
}
