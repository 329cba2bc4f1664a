package dev.narada.command.people;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.Table;
import dev.narada.events.workshop.TablesSet;
import java.util.List;
import java.util.Map;

/** The tables of all meetings. */
record Sitting(Map<SessionId, List<Table>> tables) {

    static DecisionModel<Sitting> in(WorkshopId workshop) {
        return DecisionModel.of(new Sitting(Map.of()))
                .about(workshop)
                .on(
                        TablesSet.class,
                        (all, it) -> new Sitting(Immutables.with(all.tables, it.sessionId(), it.tables())));
    }

    boolean has(SessionId session, TableId table) {
        return tables.getOrDefault(session, List.of()).stream()
                .anyMatch(it -> it.tableId().equals(table));
    }
}
