package dev.narada.query;

import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.log.Recorded;
import dev.narada.query.state.WorkshopState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The record of one workshop, written down fact by fact, one minute apart, for tests. */
public final class Record {

    public static final Instant START = Instant.parse("2021-11-10T13:00:00Z");

    private final WorkshopId workshop;
    private final List<Recorded<Fact>> events = new ArrayList<>();

    public Record(WorkshopId workshop) {
        this.workshop = workshop;
    }

    public Record then(Fact... facts) {
        return by("facilitator:1", facts);
    }

    public Record by(String actor, Fact... facts) {
        for (var fact : facts) {
            var n = events.size();
            events.add(new Recorded<>(
                    n + 1,
                    workshop.toString(),
                    n,
                    new UUID(7, n),
                    START.plusSeconds(60L * n),
                    actor,
                    new UUID(8, n),
                    true,
                    fact,
                    Set.of(),
                    null));
        }
        return this;
    }

    public int size() {
        return events.size();
    }

    public List<Recorded<Fact>> events() {
        return List.copyOf(events);
    }

    public WorkshopState room() {
        return WorkshopState.empty(workshop).applyAll(events);
    }
}
