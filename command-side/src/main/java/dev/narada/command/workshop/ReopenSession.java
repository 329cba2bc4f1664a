package dev.narada.command.workshop;

import static dev.narada.command.workshop.WorkshopRefusal.ANOTHER_SESSION_OPEN;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Seats;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;

/** Lets a meeting that was ended too early go on. */
public record ReopenSession(WorkshopId workshopId, SessionId sessionId) implements Command {

    public static final Slice<ReopenSession> SLICE = Slice.of(ReopenSession.class)
            .by(FACILITATOR)
            .refusing(ANOTHER_SESSION_OPEN, SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Seats.in(c.workshopId()))
            .decide(ReopenSession::decide);

    static Outcome decide(ReopenSession c, WorkshopRules room, Seats seats, DecisionContext by) {
        return Sessions.open(c.workshopId, c.sessionId, room, seats);
    }
}
