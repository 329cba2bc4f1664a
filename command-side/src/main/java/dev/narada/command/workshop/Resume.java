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
import dev.narada.events.workshop.Resumed;
import dev.narada.http.Refusal;

/** Lets the board move again. */
record Resume(WorkshopId workshopId) implements Command {

    public static final Slice<Resume> SLICE = Slice.of(Resume.class)
            .by(FACILITATOR)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(Resume::decide);

    static Outcome decide(Resume c, WorkshopRules room, DecisionContext by) {
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }
        return room.paused() ? accept(new Resumed(c.workshopId)) : unchanged();
    }
}
