package dev.narada.command.plan;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.plan.PlanRefusal.ACTION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ActionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.ActionRestored;

/** Puts a dropped action into the plan again. */
record RestoreAction(WorkshopId workshopId, ActionId actionId) implements Command {

    public static final Slice<RestoreAction> SLICE = Slice.of(RestoreAction.class)
            .by(FACILITATOR)
            .refusing(ACTION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Action.of(c.workshopId(), c.actionId))
            .decide(RestoreAction::decide);

    static Outcome decide(RestoreAction c, WorkshopRules room, Action action, DecisionContext by) {
        var no = firstOf(room.shut(), action.adopted() ? null : ACTION_UNKNOWN);
        if (no != null) {
            return refuse(no);
        }
        return action.dropped() ? accept(new ActionRestored(c.workshopId, c.actionId)) : unchanged();
    }
}
