package dev.narada.command.items;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.IdeaFate;
import java.util.Map;

/** What was said last about each idea in one session: going on, resting or dropped. */
record Carried(Map<IdeaId, IdeaFate> latest) {

    static DecisionModel<Carried> of(WorkshopId workshop, SessionId session) {
        return DecisionModel.of(new Carried(Map.of()))
                .about(workshop, session)
                .on(IdeaFate.class, (all, it) -> new Carried(Immutables.with(all.latest, it.ideaId(), it)));
    }
}
