package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.http.CommonRefusal.SESSION_NOT_OPEN;
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
import dev.narada.events.workshop.TimerStarted;
import org.jspecify.annotations.Nullable;

/** Gives the room so many seconds, from now. */
record StartTimer(WorkshopId workshopId, SessionId sessionId, int seconds) implements Command {

    public static final Slice<StartTimer> SLICE = Slice.of(StartTimer.class)
            .by(FACILITATOR)
            .refusing(SESSION_NOT_OPEN, SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(StartTimer::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().number("seconds", seconds, 1, 14_400).fault();
    }

    static Outcome decide(StartTimer c, WorkshopRules room, DecisionContext by) {
        var no = firstOf(room.shut(), room.unknown(c.sessionId), room.isOpen(c.sessionId) ? null : SESSION_NOT_OPEN);
        if (no != null) {
            return refuse(no);
        }
        return accept(new TimerStarted(c.workshopId, c.sessionId, by.now().plusSeconds(c.seconds)));
    }
}
