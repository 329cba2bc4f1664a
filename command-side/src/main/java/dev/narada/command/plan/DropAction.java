package dev.narada.command.plan;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.plan.PlanRefusal.ACTION_DONE;
import static dev.narada.command.plan.PlanRefusal.ACTION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ActionId;
import dev.narada.events.Lines;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.ActionDropped;
import dev.narada.events.plan.ActionStatus;
import org.jspecify.annotations.Nullable;

/** Takes an action out of the plan, for this reason. */
record DropAction(
        WorkshopId workshopId, ActionId actionId, @Lines String reason) implements Command {

    public static final Slice<DropAction> SLICE = Slice.of(DropAction.class)
            .by(FACILITATOR)
            .refusing(ACTION_DONE, ACTION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Action.of(c.workshopId(), c.actionId))
            .decide(DropAction::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("reason", reason, 1, 500).fault();
    }

    static Outcome decide(DropAction c, WorkshopRules room, Action action, DecisionContext by) {
        var no = firstOf(room.shut(), action.adopted() ? null : ACTION_UNKNOWN);
        if (no != null) {
            return refuse(no);
        }

        if (action.dropped()) {
            return unchanged();
        }
        return action.status() == ActionStatus.DONE
                ? refuse(ACTION_DONE)
                : accept(new ActionDropped(c.workshopId, c.actionId, Words.text(c.reason)));
    }
}
