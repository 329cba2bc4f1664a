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
 * @param ended   when each phase that was gone through ended last
 * @param phases  sessions that were opened at some time, with the phase they are in or ended in
 */
public record Stage(
        @Nullable SessionId session, @Nullable Phase phase, Map<Phase, Instant> ended, Map<SessionId, Phase> phases) {

    static final Stage EMPTY = new Stage(null, null, Map.of(), Map.of());

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

    Stage opened(SessionId opened) {
        return new Stage(opened, Phase.LOBBY, ended, Grown.with(phases, opened, Phase.LOBBY));
    }

    Stage reopened(SessionId opened) {
        return new Stage(opened, phases.getOrDefault(opened, Phase.LOBBY), ended, phases);
    }

    Stage started(Phase started, Instant at) {
        return session == null ? this : new Stage(session, started, ending(at), Grown.with(phases, session, started));
    }

    Stage closed(Instant at) {
        return new Stage(null, null, ending(at), phases);
    }

    private Map<Phase, Instant> ending(Instant at) {
        return phase == null ? ended : Grown.with(ended, phase, at);
    }
}
