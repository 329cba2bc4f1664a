package dev.narada.query.workshop;

import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What goes on right now.
 *
 * @param door    the session whose door is open
 * @param session the session that is open, and {@code phase} its phase
 * @param phases  in which phase each session is, or was when it ended
 */
public record CurrentSession(
        @Nullable SessionId door,
        boolean paused,
        @Nullable SessionId session,
        Phase phase,
        @Nullable Instant timerEndsAt,
        PMap<SessionId, Phase> phases) {

    static final CurrentSession NOTHING =
            new CurrentSession(null, false, null, Phase.LOBBY, null, HashTreePMap.empty());

    CurrentSession doorAt(@Nullable SessionId next) {
        return new CurrentSession(next, paused, session, phase, timerEndsAt, phases);
    }

    CurrentSession pausing(boolean next) {
        return new CurrentSession(door, next, session, phase, timerEndsAt, phases);
    }

    CurrentSession in(@Nullable SessionId next, Phase started) {
        return new CurrentSession(
                door, paused, next, started, null, next == null ? phases : phases.plus(next, started));
    }

    /** A session that was ended goes on where it was. */
    CurrentSession again(SessionId next) {
        return in(next, phases.getOrDefault(next, Phase.LOBBY));
    }

    CurrentSession until(@Nullable Instant end) {
        return new CurrentSession(door, paused, session, phase, end, phases);
    }
}
