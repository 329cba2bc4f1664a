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
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.PhaseStarted;

/** Moves the room to any part of the meeting, back too, without loss. */
public record StartPhase(WorkshopId workshopId, SessionId sessionId, Phase phase) implements Command {

    public static final Slice<StartPhase> SLICE = Slice.of(StartPhase.class)
            .by(FACILITATOR)
            .refusing(SESSION_NOT_OPEN, SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(StartPhase::decide);

    static Outcome decide(StartPhase c, WorkshopRules room, DecisionContext by) {
        var no = firstOf(room.shut(), room.unknown(c.sessionId), room.isOpen(c.sessionId) ? null : SESSION_NOT_OPEN);
        if (no != null) {
            return refuse(no);
        }
        return c.phase == room.stage().phase()
                ? unchanged()
                : accept(new PhaseStarted(c.workshopId, c.sessionId, c.phase));
    }
}
