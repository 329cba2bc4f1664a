package dev.narada.events.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import java.util.List;

/** The room was divided into tables for a meeting; it replaces the earlier division. */
@Stored("workshop.tables_set")
public record TablesSet(WorkshopId workshopId, SessionId sessionId, List<Table> tables) implements WorkshopFact {
    public TablesSet {
        tables = List.copyOf(tables);
    }
}
