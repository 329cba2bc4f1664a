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
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.DoorLocked;
import dev.narada.http.Refusal;
import org.jspecify.annotations.Nullable;

/** Lets nobody new join by code. */
public record LockDoor(WorkshopId workshopId, @Nullable SessionId sessionId) implements Command {

    public static final Slice<LockDoor> SLICE = Slice.of(LockDoor.class)
            .by(FACILITATOR)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(LockDoor::decide);

    static Outcome decide(LockDoor c, WorkshopRules room, DecisionContext by) {
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }
        return room.door() == null ? unchanged() : accept(new DoorLocked(c.workshopId, room.door()));
    }
}
