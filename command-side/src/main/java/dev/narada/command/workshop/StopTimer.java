package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.workshop.WorkshopRefusal.TIMER_NOT_RUNNING;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.TimerStopped;

/** Takes the clock off the board. */
record StopTimer(WorkshopId workshopId, SessionId sessionId) implements Command {

    public static final Slice<StopTimer> SLICE = Slice.of(StopTimer.class)
            .by(FACILITATOR)
            .refusing(SESSION_UNKNOWN, TIMER_NOT_RUNNING)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Timer.of(c.workshopId(), c.sessionId))
            .decide(StopTimer::decide);

    static Outcome decide(StopTimer c, WorkshopRules room, Timer timer, DecisionContext by) {
        var no = firstOf(room.shut(), room.unknown(c.sessionId));
        if (no != null) {
            return refuse(no);
        }
        return timer.endsAt() == null ? refuse(TIMER_NOT_RUNNING) : accept(new TimerStopped(c.workshopId, c.sessionId));
    }
}
