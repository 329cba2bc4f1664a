package dev.narada.command.model;

import dev.narada.events.Phase;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What participants may say, and in which phases of a session. */
public enum Contribution {
    NEED(true, true, Phase.NEEDS, Phase.IDEAS),
    IDEA(true, true, Phase.IDEAS, Phase.GROUPING),
    QUESTION(true, true, EnumSet.complementOf(EnumSet.of(Phase.LOBBY)).toArray(Phase[]::new)),
    ENDORSEMENT(false, true, Phase.NEEDS, Phase.IDEAS, Phase.GROUPING, Phase.PRIORITISING, Phase.DECIDING),
    OBJECTION(true, false, Phase.DECIDING),
    EVALUATION(true, false, Phase.EVALUATION, Phase.CLOSING);

    /** How long after its phase what is being typed is still taken. */
    static final Duration GRACE = Duration.ofSeconds(60);

    private final boolean typed;
    private final boolean betweenSessions;
    private final Set<Phase> phases;

    Contribution(boolean typed, boolean betweenSessions, Phase... phases) {
        this.typed = typed;
        this.betweenSessions = betweenSessions;
        this.phases = Set.of(phases);
    }

    boolean belongsTo(@Nullable Phase phase) {
        return phase != null && phases.contains(phase);
    }

    boolean betweenSessions() {
        return betweenSessions;
    }

    /** What is typed takes time, a tap does not. */
    boolean isTyped() {
        return typed;
    }
}
