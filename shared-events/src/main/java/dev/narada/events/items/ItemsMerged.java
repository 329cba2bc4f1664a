package dev.narada.events.items;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemMergeUndone.NeedMergeUndone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several items stand as one: inside one of them, or as a group with a title of its own whose id is the merge's. */
public sealed interface ItemsMerged extends ItemMerge {

    @Nullable
    Text title();

    /** The fact that takes this merge apart again. */
    ItemMergeUndone undone();

    /** All of one kind, of which there is at least one. */
    static ItemsMerged of(
            WorkshopId workshop,
            MergeId merge,
            @Nullable ItemId into,
            @Nullable Text title,
            List<? extends ItemId> items) {
        return switch (items.getFirst()) {
            case NeedId _ ->
                new NeedsMerged(
                        workshop,
                        merge,
                        (NeedId) into,
                        title,
                        items.stream().map(NeedId.class::cast).toList());
            case IdeaId _ ->
                new IdeasMerged(
                        workshop,
                        merge,
                        (IdeaId) into,
                        title,
                        items.stream().map(IdeaId.class::cast).toList());
        };
    }

    /** Several needs stand as one: inside one of them, or as a group with a title of its own whose id is the merge's. */
    @Stored("needs.merged")
    record NeedsMerged(
            WorkshopId workshopId,
            MergeId mergeId,
            @Nullable NeedId into,
            @Nullable Text title,
            List<NeedId> needIds) implements ItemsMerged, NeedFact {
        public NeedsMerged {
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

        @Override
        public NeedMergeUndone undone() {
            return new NeedMergeUndone(workshopId, mergeId, into, needIds);
        }
    }

    /** Several ideas stand as one: inside one of them, or as a group with a title of its own whose id is the merge's. */
    @Stored("ideas.merged")
    record IdeasMerged(
            WorkshopId workshopId,
            MergeId mergeId,
            @Nullable IdeaId into,
            @Nullable Text title,
            List<IdeaId> ideaIds) implements ItemsMerged, IdeaFact {
        public IdeasMerged {
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

        @Override
        public IdeaMergeUndone undone() {
            return new IdeaMergeUndone(workshopId, mergeId, into, ideaIds);
        }
    }
}
