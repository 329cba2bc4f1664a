package dev.narada.events.needs;

import dev.narada.events.MergeId;
import dev.narada.events.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several needs stand as one: inside one of them, or as a group with a title of its own whose id is the merge's. */
@Stored("needs.merged")
public record NeedsMerged(
        WorkshopId workshopId,
        MergeId mergeId,
        @Nullable NeedId into,
        @Nullable Text title,
        List<NeedId> needIds) implements NeedFact {
    public NeedsMerged {
        needIds = List.copyOf(needIds);
    }
}
