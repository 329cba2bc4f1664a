package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_STILL_OPEN;
import static dev.narada.http.CommonRefusal.WORKSHOP_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.WorkshopClosed;

/** Ends the whole cycle; keeping times count from here. */
public record CloseWorkshop(WorkshopId workshopId) implements Command {

    public static final Slice<CloseWorkshop> SLICE = Slice.of(CloseWorkshop.class)
            .by(FACILITATOR)
            .refusing(SESSION_STILL_OPEN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(CloseWorkshop::decide);

    static Outcome decide(CloseWorkshop c, WorkshopRules room, DecisionContext by) {
        if (!room.scheduled()) {
            return refuse(WORKSHOP_UNKNOWN);
        }
        if (room.closed()) {
            return unchanged();
        }
        return room.stage().session() != null ? refuse(SESSION_STILL_OPEN) : accept(new WorkshopClosed(c.workshopId));
    }
}
