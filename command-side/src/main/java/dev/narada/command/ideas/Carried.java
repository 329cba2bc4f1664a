package dev.narada.command.ideas;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.Fact;
import dev.narada.events.IdeaId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.ideas.IdeaCarriedOver;
import dev.narada.events.ideas.IdeaDropped;
import dev.narada.events.ideas.IdeaParked;
import java.util.Map;

/** What was said last about each idea in one session: going on, resting or dropped. */
record Carried(Map<IdeaId, Fact> latest) {

    static DecisionModel<Carried> of(WorkshopId workshop, SessionId session) {
        return DecisionModel.of(new Carried(Map.of()))
                .about(workshop, session)
                .on(IdeaCarriedOver.class, (all, it) -> new Carried(Immutables.with(all.latest, it.ideaId(), it)))
                .on(IdeaParked.class, (all, it) -> new Carried(Immutables.with(all.latest, it.ideaId(), it)))
                .on(IdeaDropped.class, (all, it) -> new Carried(Immutables.with(all.latest, it.ideaId(), it)));
    }
}
