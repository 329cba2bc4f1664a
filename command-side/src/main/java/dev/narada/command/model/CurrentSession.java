package dev.narada.command.model;

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
 * @param ended   when each phase that was gone through ended last
 * @param phases  sessions that were opened at some time, with the phase they are in or ended in
 */
public record CurrentSession(
        @Nullable SessionId session, @Nullable Phase phase, Map<Phase, Instant> ended, Map<SessionId, Phase> phases) {

    static final CurrentSession EMPTY = new CurrentSession(null, null, Map.of(), Map.of());

    public Set<SessionId> held() {
        return phases.keySet();
    }

    /** Whether a participant may contribute in this way now; text being typed has some grace, whatever came after its phase. */
    boolean allows(Contribution contribution, Instant now) {
        return contribution.belongsTo(phase)
                || contribution.isTyped()
                        && ended.entrySet().stream()
                                .anyMatch(each -> contribution.belongsTo(each.getKey())
                                        && !now.isAfter(each.getValue().plus(Contribution.GRACE)));
    }

    CurrentSession opened(SessionId opened) {
        return new CurrentSession(opened, Phase.LOBBY, ended, Immutables.with(phases, opened, Phase.LOBBY));
    }

    CurrentSession reopened(SessionId opened) {
        return new CurrentSession(opened, phases.getOrDefault(opened, Phase.LOBBY), ended, phases);
    }

    CurrentSession started(Phase started, Instant at) {
        return session == null
                ? this
                : new CurrentSession(session, started, ending(at), Immutables.with(phases, session, started));
    }

    CurrentSession closed(Instant at) {
        return new CurrentSession(null, null, ending(at), phases);
    }

    private Map<Phase, Instant> ending(Instant at) {
        return phase == null ? ended : Immutables.with(ended, phase, at);
    }
}
