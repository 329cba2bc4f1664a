package dev.narada.events.items;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** An idea rests; nobody rejected it. */
@Stored("ideas.parked")
public record IdeaParked(
        WorkshopId workshopId,
        IdeaId ideaId,
        SessionId sessionId,
        @Nullable Text reason) implements IdeaFate, IdeaFact {}
