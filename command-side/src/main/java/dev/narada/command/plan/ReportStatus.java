package dev.narada.command.plan;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.plan.PlanRefusal.ACTION_DROPPED;
import static dev.narada.command.plan.PlanRefusal.ACTION_UNKNOWN;
import static dev.narada.http.CommonRefusal.WORKSHOP_UNKNOWN;
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
import dev.narada.events.plan.ActionStatus;
import dev.narada.events.plan.StatusReported;
import org.jspecify.annotations.Nullable;

/** Tells how far an action has come. */
record ReportStatus(
        WorkshopId workshopId,
        ActionId actionId,
        ActionStatus status,
        @Lines @Nullable String note) implements Command {

    public static final Slice<ReportStatus> SLICE = Slice.of(ReportStatus.class)
            .by(FACILITATOR)
            .refusing(ACTION_DROPPED, ACTION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Action.of(c.workshopId(), c.actionId))
            .decide(ReportStatus::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("note", note, 0, 500).fault();
    }

    static Outcome decide(ReportStatus c, WorkshopRules room, Action action, DecisionContext by) {
        var no = firstOf(room.scheduled() ? null : WORKSHOP_UNKNOWN, action.fixed());
        if (no != null) {
            return refuse(no);
        }
        var note = Words.maybe(c.note);
        var nothingNew = note == null || note.equals(action.note());
        return c.status == action.status() && nothingNew
                ? unchanged()
                : accept(new StatusReported(c.workshopId, c.actionId, c.status, note));
    }
}
