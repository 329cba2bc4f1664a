package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.workshop.WorkshopRefusal.ANOTHER_SESSION_OPEN;

import dev.narada.command.Outcome;
import dev.narada.command.model.Seats;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.events.workshop.SessionReopened;
import java.util.List;

/** The rules of opening a meeting, for the first time or again. */
final class Sessions {

    private Sessions() {}

    static Outcome open(WorkshopId workshop, SessionId session, WorkshopRules room, Seats seats) {
        var no = firstOf(room.shut(), room.unknown(session));
        if (no != null) {
            return refuse(no);
        }
        if (room.isOpen(session)) {
            return unchanged();
        }
        if (room.stage().session() != null) {
            return refuse(ANOTHER_SESSION_OPEN);
        }
        return accept(seats.settled(List.of(
                room.isOver(session) ? new SessionReopened(workshop, session) : new SessionOpened(workshop, session))));
    }
}
