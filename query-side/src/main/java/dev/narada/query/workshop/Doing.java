package dev.narada.query.workshop;

import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What goes on right now.
 *
 * @param door    the session whose door is open
 * @param session the session that is open, and {@code phase} its phase
 */
public record Doing(
        @Nullable SessionId door,
        boolean paused,
        @Nullable SessionId session,
        Phase phase,
        @Nullable Instant timerEndsAt) {

    static final Doing NOTHING = new Doing(null, false, null, Phase.LOBBY, null);

    Doing doorAt(@Nullable SessionId next) {
        return new Doing(next, paused, session, phase, timerEndsAt);
    }

    Doing pausing(boolean next) {
        return new Doing(door, next, session, phase, timerEndsAt);
    }

    Doing in(@Nullable SessionId next, Phase started) {
        return new Doing(door, paused, next, started, null);
    }

    Doing until(@Nullable Instant end) {
        return new Doing(door, paused, session, phase, end);
    }
}
