package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.workshop.WorkshopRefusal.SESSIONS_OVERLAP;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_ENDS_BEFORE_START;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_MISSING;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_NUMBER_TAKEN;
import static dev.narada.command.workshop.WorkshopRefusal.TOO_MANY_SESSIONS;
import static dev.narada.http.CommonRefusal.SESSION_CLOSED;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Lines;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.SessionRescheduled;
import dev.narada.http.Refusal;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Moves a meeting to other hours or another place. */
record RescheduleSession(
        WorkshopId workshopId,
        SessionId sessionId,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Lines @Nullable String reason)
        implements Command {

    public static final Slice<RescheduleSession> SLICE = Slice.of(RescheduleSession.class)
            .by(FACILITATOR)
            .refusing(
                    SESSIONS_OVERLAP,
                    SESSION_CLOSED,
                    SESSION_ENDS_BEFORE_START,
                    SESSION_MISSING,
                    SESSION_NUMBER_TAKEN,
                    SESSION_UNKNOWN,
                    TOO_MANY_SESSIONS)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(RescheduleSession::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .text("place", place, 0, 200)
                .text("reason", reason, 0, 500)
                .fault();
    }

    static Outcome decide(RescheduleSession c, WorkshopRules room, DecisionContext by) {
        var no = firstOf(room.shut(), room.unknown(c.sessionId), room.isOver(c.sessionId) ? SESSION_CLOSED : null);
        if (no != null) {
            return refuse(no);
        }

        var all = new LinkedHashMap<>(room.programme().sessions());
        var old = all.get(c.sessionId);
        var number = old == null ? 0 : old.number();
        var now = new PlannedSession(c.sessionId, number, c.startsAt, c.endsAt, c.place);
        all.put(c.sessionId, now);
        if (Calendar.fault(all.values()) instanceof Refusal fault) {
            return refuse(fault);
        }
        return Calendar.differs(old, now)
                ? accept(new SessionRescheduled(
                        c.workshopId, c.sessionId, c.startsAt, c.endsAt, Words.plain(c.place), Words.maybe(c.reason)))
                : unchanged();
    }
}
