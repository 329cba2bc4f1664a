package dev.narada.query.record;

import dev.narada.events.Fact;
import dev.narada.events.plan.PlanPublished;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.events.workshop.WorkshopClosed;
import dev.narada.log.Recorded;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a checkpoint is made just then. */
enum CheckpointReason {
    DOOR(DoorOpened.class),
    /** A session that opens is in its first phase. */
    PHASE(PhaseStarted.class, SessionOpened.class),
    CLOSE(SessionClosed.class, WorkshopClosed.class),
    PUBLICATION(PlanPublished.class),
    /** Something was said and a minute has gone by since the last one. */
    INTERVAL,
    /** A tail was lost, and a new epoch begins. */
    RESTORE;

    private final List<Class<? extends Fact>> facts;

    @SafeVarargs
    CheckpointReason(Class<? extends Fact>... facts) {
        this.facts = List.of(facts);
    }

    /** What a commit gives occasion to, the last of it if there are several. */
    static @Nullable CheckpointReason of(List<Recorded<Fact>> commit) {
        return commit.stream()
                .map(Recorded::event)
                .map(CheckpointReason::of)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static @Nullable CheckpointReason of(Fact fact) {
        return Stream.of(values())
                .filter(each -> each.facts.contains(fact.getClass()))
                .findFirst()
                .orElse(null);
    }
}
