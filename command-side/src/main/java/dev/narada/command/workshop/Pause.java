package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.Paused;
import dev.narada.http.Refusal;

/** Freezes the board as it is; what people say is kept and shown on resuming. */
record Pause(WorkshopId workshopId) implements Command {

    public static final Slice<Pause> SLICE = Slice.of(Pause.class)
            .by(FACILITATOR)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(Pause::decide);

    static Outcome decide(Pause c, WorkshopRules room, DecisionContext by) {
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }
        return room.paused() ? unchanged() : accept(new Paused(c.workshopId));
    }
}
