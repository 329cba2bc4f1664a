package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.CodeRotated;
import dev.narada.http.Refusal;

/** Makes the join code stop working and a new one take its place. */
public record RotateCode(WorkshopId workshopId) implements Command {

    public static final Slice<RotateCode> SLICE = Slice.of(RotateCode.class)
            .by(FACILITATOR)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(RotateCode::decide);

    static Outcome decide(RotateCode c, WorkshopRules room, DecisionContext by) {
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }
        return accept(new CodeRotated(c.workshopId));
    }
}
