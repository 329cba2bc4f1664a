package dev.narada.events.items;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** The room goes on with an idea in a later meeting. */
@Stored("ideas.carried_over")
public record IdeaCarriedOver(WorkshopId workshopId, IdeaId ideaId, SessionId sessionId)
        implements IdeaFate, IdeaFact {}
