package dev.narada.query.workshop;

import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.workshop.*;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** How each session was planned, and which phases it really went through. */
public record PhaseHistory(PMap<SessionId, List<AgendaItem>> planned, PMap<SessionId, PVector<PhaseRun>> real) {

    public static final PhaseHistory EMPTY = new PhaseHistory(HashTreePMap.empty(), HashTreePMap.empty());

    /** One phase as it was; {@code endedAt} is none while it lasts. */
    public record PhaseRun(
            Phase phase, Instant startedAt, @Nullable Instant endedAt) {}

    public PhaseHistory apply(WorkshopFact fact, Instant t) {
        return switch (fact) {
            case AgendaSet f -> new PhaseHistory(planned.plus(f.sessionId(), f.items()), real);
            case SessionOpened f -> started(f.sessionId(), Phase.LOBBY, t);
            case SessionReopened f -> started(f.sessionId(), last(f.sessionId()), t);
            case PhaseStarted f -> started(f.sessionId(), f.phase(), t);
            case SessionClosed f -> new PhaseHistory(planned, real.plus(f.sessionId(), ended(f.sessionId(), t)));
            case WorkshopScheduled _,
                    DetailsChanged _,
                    SessionRescheduled _,
                    SessionAdded _,
                    SessionCancelled _,
                    ThemeAdded _,
                    ThemeRenamed _,
                    ThemeRetired _,
                    TablesSet _,
                    DoorOpened _,
                    DoorLocked _,
                    CodeRotated _,
                    Paused _,
                    Resumed _,
                    TimerStarted _,
                    TimerExtended _,
                    TimerStopped _,
                    RulesSet _,
                    WorkshopClosed _,
                    WorkshopReopened _ -> this;
        };
    }

    public List<AgendaItem> plannedFor(SessionId session) {
        return planned.getOrDefault(session, List.of());
    }

    public List<PhaseRun> lapsOf(SessionId session) {
        return real.getOrDefault(session, TreePVector.empty());
    }

    private Phase last(SessionId session) {
        var laps = real.getOrDefault(session, TreePVector.empty());
        return laps.isEmpty() ? Phase.LOBBY : laps.getLast().phase();
    }

    private PhaseHistory started(SessionId session, Phase phase, Instant t) {
        return new PhaseHistory(planned, real.plus(session, ended(session, t).plus(new PhaseRun(phase, t, null))));
    }

    private PVector<PhaseRun> ended(SessionId session, Instant t) {
        PVector<PhaseRun> laps = real.getOrDefault(session, TreePVector.empty());
        if (laps.isEmpty() || laps.getLast().endedAt() != null) {
            return laps;
        }
        var last = laps.getLast();
        return laps.with(laps.size() - 1, new PhaseRun(last.phase(), last.startedAt(), t));
    }
}
