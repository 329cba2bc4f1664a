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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gives an action another date, or none. */
record SetDueDate(
        WorkshopId workshopId,
        ActionId actionId,
        @Nullable LocalDate dueOn,
        @Lines @Nullable String reason) implements Command {

    public static final Slice<SetDueDate> SLICE = Slice.of(SetDueDate.class)
            .by(FACILITATOR)
            .refusing(ACTION_DROPPED, ACTION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Action.of(c.workshopId(), c.actionId))
            .decide(SetDueDate::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("reason", reason, 0, 500).fault();
    }

    static Outcome decide(SetDueDate c, WorkshopRules room, Action action, DecisionContext by) {
        var no = firstOf(room.shut(), action.fixed());
        if (no != null) {
            return refuse(no);
        }
        return acceptAny(Amending.due(c.workshopId, c.actionId, action, c.dueOn, c.reason));
    }
}
