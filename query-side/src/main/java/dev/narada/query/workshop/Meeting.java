package dev.narada.query.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.workshop.PlannedSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One session of the cycle. */
public record Meeting(
        SessionId sessionId,
        int number,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        State state) {

    /** Whether it is still to come, going on, or over. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    static Meeting planned(PlannedSession session) {
        return new Meeting(
                session.sessionId(),
                session.number(),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                State.PLANNED);
    }

    Meeting now(State next) {
        return new Meeting(sessionId, number, startsAt, endsAt, place, next);
    }

    Meeting movedTo(Instant start, Instant end, @Nullable String where) {
        return new Meeting(sessionId, number, start, end, where, state);
    }
}
