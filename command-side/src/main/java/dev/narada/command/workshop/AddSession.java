package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.workshop.WorkshopRefusal.SESSIONS_OVERLAP;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_ENDS_BEFORE_START;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_MISSING;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_NUMBER_TAKEN;
import static dev.narada.command.workshop.WorkshopRefusal.TOO_MANY_SESSIONS;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.Seats;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.SessionAdded;
import dev.narada.http.Refusal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds one more meeting to the cycle; one that was called off takes place after all, with the people it had. */
public record AddSession(
        WorkshopId workshopId,
        SessionId sessionId,
        int number,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place)
        implements Command {

    public static final Slice<AddSession> SLICE = Slice.of(AddSession.class)
            .by(FACILITATOR)
            .adding(SessionAdded.class, it -> List.of(it.sessionId()))
            .refusing(
                    SESSIONS_OVERLAP,
                    SESSION_ENDS_BEFORE_START,
                    SESSION_MISSING,
                    SESSION_NUMBER_TAKEN,
                    TOO_MANY_SESSIONS)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Seats.in(c.workshopId()))
            .decide(AddSession::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .number("number", number, 1, 99)
                .text("place", place, 0, 200)
                .fault();
    }

    static Outcome decide(AddSession c, WorkshopRules room, Seats seats, DecisionContext by) {
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }

        var all = new LinkedHashMap<>(room.programme().sessions());
        if (all.containsKey(c.sessionId)) {
            return unchanged();
        }
        all.put(c.sessionId, new PlannedSession(c.sessionId, c.number, c.startsAt, c.endsAt, c.place));
        var fault = Calendar.fault(all.values());
        return fault != null
                ? refuse(fault)
                : accept(seats.settled(List.of(new SessionAdded(
                        c.workshopId, c.sessionId, c.number, c.startsAt, c.endsAt, Words.plain(c.place)))));
    }
}
