package dev.narada.events.items;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merged items stand on their own again, each with the support it was given. */
public sealed interface ItemMergeUndone extends ItemMerge {

    /** Merged needs stand on their own again, each with the support it was given. */
    @Stored("needs.merge_undone")
    record NeedMergeUndone(
            WorkshopId workshopId,
            MergeId mergeId,
            @Nullable NeedId into,
            List<NeedId> needIds) implements ItemMergeUndone, NeedFact {
        public NeedMergeUndone {
            needIds = List.copyOf(needIds);
        }

        @Override
        public NeedId needId() {
            return into == null ? new NeedId(mergeId.value()) : into;
        }

        @Override
        public List<NeedId> itemIds() {
            return needIds;
        }
    }

    /** Merged ideas stand on their own again, each with the support it was given. */
    @Stored("ideas.merge_undone")
    record IdeaMergeUndone(
            WorkshopId workshopId,
            MergeId mergeId,
            @Nullable IdeaId into,
            List<IdeaId> ideaIds) implements ItemMergeUndone, IdeaFact {
        public IdeaMergeUndone {
            ideaIds = List.copyOf(ideaIds);
        }

        @Override
        public IdeaId ideaId() {
            return into == null ? new IdeaId(mergeId.value()) : into;
        }

        @Override
        public List<IdeaId> itemIds() {
            return ideaIds;
        }
    }
}
