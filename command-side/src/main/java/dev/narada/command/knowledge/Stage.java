package dev.narada.command.knowledge;

import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which session is open and in which phase.
 *
 * @param session the open one, if any
 * @param before  the phase that ended when this one began, or the last one of a session that was closed
 * @param since   when that was
 * @param held    sessions that were opened at some time, with the phase they are in or ended in
 */
public record Stage(
        @Nullable SessionId session,
        @Nullable Phase phase,
        @Nullable Phase before,
        Instant since,
        Map<SessionId, Phase> phases) {

    static final Stage EMPTY = new Stage(null, null, null, Instant.EPOCH, Map.of());

    public Set<SessionId> held() {
        return phases.keySet();
    }

    /** Whether a participant may contribute in this way now; text being typed has some grace when a phase ends. */
    boolean allows(Contribution contribution, Instant now) {
        return contribution.belongsTo(phase)
                || (contribution.belongsTo(before) && !now.isAfter(since.plus(contribution.grace())));
    }

    Stage opened(SessionId opened, Instant at) {
        return new Stage(opened, Phase.LOBBY, null, at, Grown.with(phases, opened, Phase.LOBBY));
    }

    Stage reopened(SessionId opened, Instant at) {
        return new Stage(opened, phases.getOrDefault(opened, Phase.LOBBY), null, at, phases);
    }

    Stage started(Phase started, Instant at) {
        return session == null ? this : new Stage(session, started, phase, at, Grown.with(phases, session, started));
    }

    Stage closed(Instant at) {
        return new Stage(null, null, phase, at, phases);
    }
}
