package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.http.CommonRefusal.SESSION_NOT_OPEN;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Presence;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.DoorLocked;
import dev.narada.events.workshop.SessionClosed;

/** Ends a meeting; its door closes with it. */
public record CloseSession(WorkshopId workshopId, SessionId sessionId) implements Command {

    public static final Slice<CloseSession> SLICE = Slice.of(CloseSession.class)
            .by(FACILITATOR)
            .refusing(SESSION_NOT_OPEN, SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Presence.in(c.workshopId(), c.sessionId))
            .decide(CloseSession::decide);

    static Outcome decide(CloseSession c, WorkshopRules room, Presence presence, DecisionContext by) {
        var no = firstOf(room.shut(), room.unknown(c.sessionId));
        if (no != null) {
            return refuse(no);
        }

        if (room.isOver(c.sessionId)) {
            return unchanged();
        }
        if (!room.isOpen(c.sessionId)) {
            return refuse(SESSION_NOT_OPEN);
        }
        var closed = new SessionClosed(c.workshopId, c.sessionId, presence.count(c.sessionId));
        return c.sessionId.equals(room.door())
                ? accept(closed, new DoorLocked(c.workshopId, c.sessionId))
                : accept(closed);
    }
}
