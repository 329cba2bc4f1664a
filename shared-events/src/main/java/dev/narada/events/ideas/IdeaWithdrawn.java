package dev.narada.events.ideas;

import dev.narada.events.IdeaId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** Its author took an idea back. */
@Stored("ideas.withdrawn")
public record IdeaWithdrawn(WorkshopId workshopId, IdeaId ideaId) implements IdeaFact {}
