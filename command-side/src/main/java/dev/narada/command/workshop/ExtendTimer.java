package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.workshop.WorkshopRefusal.TIMER_NOT_RUNNING;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.TimerExtended;
import org.jspecify.annotations.Nullable;

/** Gives the room so many seconds more. */
record ExtendTimer(WorkshopId workshopId, SessionId sessionId, int seconds) implements Command {

    public static final Slice<ExtendTimer> SLICE = Slice.of(ExtendTimer.class)
            .by(FACILITATOR)
            .refusing(SESSION_UNKNOWN, TIMER_NOT_RUNNING)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Timer.of(c.workshopId(), c.sessionId))
            .decide(ExtendTimer::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().number("seconds", seconds, 1, 14_400).fault();
    }

    static Outcome decide(ExtendTimer c, WorkshopRules room, Timer timer, DecisionContext by) {
        var no = firstOf(room.shut(), room.unknown(c.sessionId));
        if (no != null) {
            return refuse(no);
        }

        var end = timer.endsAt();
        if (end == null) {
            return refuse(TIMER_NOT_RUNNING);
        }
        var from = end.isBefore(by.now()) ? by.now() : end;
        return accept(new TimerExtended(c.workshopId, c.sessionId, from.plusSeconds(c.seconds)));
    }
}
