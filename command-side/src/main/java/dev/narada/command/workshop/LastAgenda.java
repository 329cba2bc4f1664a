package dev.narada.command.workshop;

import dev.narada.command.DecisionModel;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.AgendaItem;
import dev.narada.events.workshop.AgendaSet;
import java.util.List;

/** The plan of one meeting as it now stands. */
record LastAgenda(List<AgendaItem> items) {

    public static DecisionModel<LastAgenda> of(WorkshopId workshop, SessionId session) {
        return DecisionModel.of(new LastAgenda(List.of()))
                .about(workshop, session)
                .on(AgendaSet.class, (_, it) -> new LastAgenda(it.items()));
    }
}
