package dev.narada.command.items;

import dev.narada.command.DecisionModel;
import dev.narada.events.MergeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemMergeUndone;
import dev.narada.events.items.ItemsMerged;
import org.jspecify.annotations.Nullable;

/** What is on record under one merge id: how it was made, and whether it was undone. */
record MergeRecord(@Nullable ItemsMerged made, boolean undone) {

    public static DecisionModel<MergeRecord> of(WorkshopId workshop, MergeId merge) {
        return DecisionModel.of(new MergeRecord(null, false))
                .about(workshop, merge)
                .on(ItemsMerged.class, (_, it) -> new MergeRecord(it, false))
                .on(ItemMergeUndone.class, (record, _) -> new MergeRecord(record.made, true));
    }
}
