package dev.narada.events.ideas;

import dev.narada.events.IdeaId;
import dev.narada.events.Rewording;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** An idea was put in other words. */
@Stored("ideas.reworded")
public record IdeaReworded(
        WorkshopId workshopId,
        IdeaId ideaId,
        Text title,
        @Nullable Text text,
        Rewording kind) implements IdeaFact {}
