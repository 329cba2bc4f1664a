package dev.narada.command.workshop;

import dev.narada.command.DecisionModel;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.events.workshop.TimerExtended;
import dev.narada.events.workshop.TimerStarted;
import dev.narada.events.workshop.TimerStopped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The clock of one meeting; no end when none runs. */
record Timer(@Nullable Instant endsAt) {

    public static DecisionModel<Timer> of(WorkshopId workshop, SessionId session) {
        return DecisionModel.of(new Timer(null))
                .about(workshop, session)
                .on(TimerStarted.class, (_, it) -> new Timer(it.endsAt()))
                .on(TimerExtended.class, (_, it) -> new Timer(it.endsAt()))
                .on(TimerStopped.class, (_, _) -> new Timer(null))
                .on(PhaseStarted.class, (_, _) -> new Timer(null))
                .on(SessionClosed.class, (_, _) -> new Timer(null));
    }
}
