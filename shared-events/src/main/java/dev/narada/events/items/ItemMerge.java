package dev.narada.events.items;

import dev.narada.events.ItemId;
import dev.narada.events.MergeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several items stand as one, or on their own again. */
public sealed interface ItemMerge extends ItemFact permits ItemsMerged, ItemMergeUndone {

    MergeId mergeId();

    /** The one of them that the others stand in; null for a group with a title of its own. */
    @Nullable
    ItemId into();

    List<? extends ItemId> itemIds();
}
