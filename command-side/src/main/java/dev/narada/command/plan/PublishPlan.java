package dev.narada.command.plan;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.plan.PlanRefusal.NOTHING_ADOPTED;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.PlanPublished;

/** Makes the plan public, as its next version. */
public record PublishPlan(WorkshopId workshopId) implements Command {

    public static final Slice<PublishPlan> SLICE = Slice.of(PublishPlan.class)
            .by(FACILITATOR)
            .refusing(NOTHING_ADOPTED)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Publication.of(c.workshopId()))
            .decide(PublishPlan::decide);

    static Outcome decide(PublishPlan c, WorkshopRules room, Publication plan, DecisionContext by) {
        var no = firstOf(room.shut(), plan.actions() < 1 && plan.version() == 0 ? NOTHING_ADOPTED : null);
        if (no != null) {
            return refuse(no);
        }

        if (!plan.fresh()) {
            return unchanged().telling("version", plan.version());
        }
        var version = plan.version() + 1;
        return accept(new PlanPublished(c.workshopId, version, plan.upTo())).telling("version", version);
    }
}
