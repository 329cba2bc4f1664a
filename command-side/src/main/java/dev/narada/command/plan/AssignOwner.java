package dev.narada.command.plan;

import static dev.narada.command.Outcome.acceptAny;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.plan.PlanRefusal.ACTION_DROPPED;
import static dev.narada.command.plan.PlanRefusal.ACTION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ActionId;
import dev.narada.events.Lines;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Says who takes an action on; nobody means that it is free again. */
record AssignOwner(
        WorkshopId workshopId,
        ActionId actionId,
        @Nullable String owner,
        @Nullable String ownerOrganisation,
        @Lines @Nullable String reason)
        implements Command {

    public static final Slice<AssignOwner> SLICE = Slice.of(AssignOwner.class)
            .by(FACILITATOR)
            .refusing(ACTION_DROPPED, ACTION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Action.of(c.workshopId(), c.actionId))
            .decide(AssignOwner::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .text("owner", owner, 0, 120)
                .text("ownerOrganisation", ownerOrganisation, 0, 200)
                .text("reason", reason, 0, 500)
                .fault();
    }

    static Outcome decide(AssignOwner c, WorkshopRules room, Action action, DecisionContext by) {
        var no = firstOf(room.shut(), action.fixed());
        if (no != null) {
            return refuse(no);
        }
        return acceptAny(Amending.assigned(c.workshopId, c.actionId, action, c.owner, c.ownerOrganisation, c.reason));
    }
}
