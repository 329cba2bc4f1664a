package dev.narada.command.plan;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.plan.PlanRefusal.DECISION_TAKEN;
import static dev.narada.command.plan.PlanRefusal.DECISION_UNKNOWN;
import static dev.narada.command.plan.PlanRefusal.OBJECTION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.DecisionId;
import dev.narada.events.Lines;
import dev.narada.events.ObjectionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.ObjectionResolved;
import org.jspecify.annotations.Nullable;

/** Answers an objection, in these words. */
record ResolveObjection(
        WorkshopId workshopId,
        DecisionId decisionId,
        ObjectionId objectionId,
        @Lines String how) implements Command {

    public static final Slice<ResolveObjection> SLICE = Slice.of(ResolveObjection.class)
            .by(FACILITATOR)
            .refusing(DECISION_TAKEN, DECISION_UNKNOWN, OBJECTION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Settlement.of(c.workshopId(), c.decisionId))
            .decide(ResolveObjection::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("how", how, 1, 1000).fault();
    }

    static Outcome decide(ResolveObjection c, WorkshopRules room, Settlement decision, DecisionContext by) {
        var no = firstOf(room.shut(), decision.unknown());
        if (no != null) {
            return refuse(no);
        }

        var objection = decision.objections().get(c.objectionId);
        if (objection == null || objection.withdrawn()) {
            return refuse(OBJECTION_UNKNOWN);
        }
        var how = Words.text(c.how);
        if (how.equals(objection.resolution())) {
            return unchanged();
        }
        return decision.taken() != null
                ? refuse(DECISION_TAKEN)
                : accept(new ObjectionResolved(c.workshopId, c.decisionId, c.objectionId, how));
    }
}
