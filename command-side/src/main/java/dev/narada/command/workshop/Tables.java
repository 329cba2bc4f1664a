package dev.narada.command.workshop;

import dev.narada.command.DecisionModel;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.Table;
import dev.narada.events.workshop.TablesSet;
import java.util.List;

/** The tables of one meeting as they now stand. */
public record Tables(List<Table> tables) {

    public static DecisionModel<Tables> of(WorkshopId workshop, SessionId session) {
        return DecisionModel.of(new Tables(List.of()))
                .about(workshop, session)
                .on(TablesSet.class, (_, it) -> new Tables(it.tables()));
    }
}
