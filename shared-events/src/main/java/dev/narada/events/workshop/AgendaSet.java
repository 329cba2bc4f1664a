package dev.narada.events.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import java.util.List;

/** The course of a meeting was planned, part by part; it replaces the earlier plan. */
@Stored("workshop.agenda_set")
public record AgendaSet(WorkshopId workshopId, SessionId sessionId, List<AgendaItem> items) implements WorkshopFact {
    public AgendaSet {
        items = List.copyOf(items);
    }
}
