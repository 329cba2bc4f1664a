package dev.narada.events.ideas;

import dev.narada.events.IdeaId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** A hidden or withdrawn idea stands on the board again. */
@Stored("ideas.restored")
public record IdeaRestored(WorkshopId workshopId, IdeaId ideaId) implements IdeaFact {}
