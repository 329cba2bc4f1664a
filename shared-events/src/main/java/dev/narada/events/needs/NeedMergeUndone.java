package dev.narada.events.needs;

import dev.narada.events.MergeId;
import dev.narada.events.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merged needs stand on their own again, each with the support it was given. */
@Stored("needs.merge_undone")
public record NeedMergeUndone(
        WorkshopId workshopId, MergeId mergeId, @Nullable NeedId into, List<NeedId> needIds) implements NeedFact {
    public NeedMergeUndone {
        needIds = List.copyOf(needIds);
    }
}
