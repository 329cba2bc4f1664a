package dev.narada.events.ideas;

import dev.narada.events.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merged ideas stand on their own again, each with the support it was given. */
@Stored("ideas.merge_undone")
public record IdeaMergeUndone(
        WorkshopId workshopId, MergeId mergeId, @Nullable IdeaId into, List<IdeaId> ideaIds) implements IdeaFact {
    public IdeaMergeUndone {
        ideaIds = List.copyOf(ideaIds);
    }
}
