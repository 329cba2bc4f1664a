package dev.narada.events.ideas;

import dev.narada.events.IdeaId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** So many people without a phone raised their hands for an idea; it replaces the earlier count. */
@Stored("ideas.room_support_counted")
public record IdeaRoomSupportCounted(WorkshopId workshopId, IdeaId ideaId, int count) implements IdeaFact {}
