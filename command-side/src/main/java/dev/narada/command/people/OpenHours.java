package dev.narada.command.people;

import dev.narada.command.DecisionModel;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.events.workshop.SessionReopened;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When one session was open, really: its openings and closings in order; an odd number means that it is open now. */
record OpenHours(List<Instant> turns) {

    static DecisionModel<OpenHours> of(WorkshopId workshop, SessionId session) {
        return DecisionModel.of(new OpenHours(List.of()))
                .about(workshop, session)
                .on(SessionOpened.class, (hours, _, as) -> hours.turned(as.t()))
                .on(SessionClosed.class, (hours, _, as) -> hours.turned(as.t()))
                .on(SessionReopened.class, (hours, _, as) -> hours.turned(as.t()));
    }

    boolean everOpen() {
        return !turns.isEmpty();
    }

    boolean isOpen() {
        return turns.size() % 2 == 1;
    }

    boolean wereOpenAt(@Nullable Instant instant) {
        return instant != null
                && turns.stream().filter(turn -> !turn.isAfter(instant)).count() % 2 == 1;
    }

    private OpenHours turned(Instant at) {
        return new OpenHours(Stream.concat(turns.stream(), Stream.of(at)).toList());
    }
}
