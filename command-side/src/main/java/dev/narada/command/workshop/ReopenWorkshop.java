package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.http.CommonRefusal.WORKSHOP_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Seats;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.WorkshopReopened;
import java.util.List;

/** Lets a closed cycle go on. */
public record ReopenWorkshop(WorkshopId workshopId) implements Command {

    public static final Slice<ReopenWorkshop> SLICE = Slice.of(ReopenWorkshop.class)
            .by(FACILITATOR)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Seats.in(c.workshopId()))
            .decide(ReopenWorkshop::decide);

    static Outcome decide(ReopenWorkshop c, WorkshopRules room, Seats seats, DecisionContext by) {
        if (!room.scheduled()) {
            return refuse(WORKSHOP_UNKNOWN);
        }
        return room.closed() ? accept(seats.settled(List.of(new WorkshopReopened(c.workshopId)))) : unchanged();
    }
}
