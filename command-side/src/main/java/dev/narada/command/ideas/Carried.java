package dev.narada.command.ideas;

import dev.narada.command.Model;
import dev.narada.command.knowledge.Grown;
import dev.narada.events.Fact;
import dev.narada.events.IdeaId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.IdeaCarriedOver;
import dev.narada.events.items.IdeaDropped;
import dev.narada.events.items.IdeaParked;
import java.util.Map;

/** What was said last about each idea in one session: going on, resting or dropped. */
record Carried(Map<IdeaId, Fact> latest) {

    static Model<Carried> of(WorkshopId workshop, SessionId session) {
        return Model.of(new Carried(Map.of()))
                .about(workshop, session)
                .on(IdeaCarriedOver.class, (all, it) -> new Carried(Grown.with(all.latest, it.ideaId(), it)))
                .on(IdeaParked.class, (all, it) -> new Carried(Grown.with(all.latest, it.ideaId(), it)))
                .on(IdeaDropped.class, (all, it) -> new Carried(Grown.with(all.latest, it.ideaId(), it)));
    }
}
