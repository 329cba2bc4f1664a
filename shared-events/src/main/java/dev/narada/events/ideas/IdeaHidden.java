package dev.narada.events.ideas;

import dev.narada.events.IdeaId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** The facilitator took an idea off the board. */
@Stored("ideas.hidden")
public record IdeaHidden(
        WorkshopId workshopId, IdeaId ideaId, @Nullable Text reason) implements IdeaFact {}
