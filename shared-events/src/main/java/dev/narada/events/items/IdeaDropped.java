package dev.narada.events.items;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** The room does not go on with an idea. */
@Stored("ideas.dropped")
public record IdeaDropped(
        WorkshopId workshopId,
        IdeaId ideaId,
        SessionId sessionId,
        @Nullable Text reason) implements IdeaFate, IdeaFact {}
