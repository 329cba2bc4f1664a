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
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Lines;
import dev.narada.events.Track;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an action differently; what is left out stays as it was, an empty first step means that there is none. */
record AmendAction(
        WorkshopId workshopId,
        ActionId actionId,
        @Nullable List<IdeaId> ideaIds,
        @Nullable String title,
        @Nullable Track track,
        @Lines @Nullable String firstStep,
        @Lines @Nullable String reason)
        implements Command {

    public static final Slice<AmendAction> SLICE = Slice.of(AmendAction.class)
            .by(FACILITATOR)
            .refusing(ACTION_DROPPED, ACTION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Action.of(c.workshopId(), c.actionId))
            .decide(AmendAction::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .list("ideaIds", ideaIds, 0, 30)
                .text("title", title, 3, 200)
                .text("firstStep", firstStep, 0, 500)
                .text("reason", reason, 0, 500)
                .fault();
    }

    static Outcome decide(AmendAction c, WorkshopRules room, Action action, DecisionContext by) {
        var no = firstOf(room.shut(), action.fixed());
        if (no != null) {
            return refuse(no);
        }

        return acceptAny(Amending.reworded(
                c.workshopId, c.actionId, action, c.ideaIds, c.title, c.track, c.firstStep, c.reason));
    }
}
