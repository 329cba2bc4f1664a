package dev.narada.events.ideas;

import dev.narada.events.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several ideas stand as one: inside one of them, or as a group with a title of its own whose id is the merge's. */
@Stored("ideas.merged")
public record IdeasMerged(
        WorkshopId workshopId,
        MergeId mergeId,
        @Nullable IdeaId into,
        @Nullable Text title,
        List<IdeaId> ideaIds) implements IdeaFact {
    public IdeasMerged {
        ideaIds = List.copyOf(ideaIds);
    }
}
