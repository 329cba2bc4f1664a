package dev.narada.command.ideas;

import dev.narada.command.Model;
import dev.narada.command.knowledge.Grown;
import dev.narada.events.IdeaId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.IdeaFate;
import java.util.Map;

/** What was said last about each idea in one session: going on, resting or dropped. */
record Carried(Map<IdeaId, IdeaFate> latest) {

    static Model<Carried> of(WorkshopId workshop, SessionId session) {
        return Model.of(new Carried(Map.of()))
                .about(workshop, session)
                .on(IdeaFate.class, (all, it) -> new Carried(Grown.with(all.latest, it.ideaId(), it)));
    }
}
