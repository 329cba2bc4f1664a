package dev.narada.command.items;

import dev.narada.command.DecisionModel;
import dev.narada.events.Fact;
import dev.narada.events.MergeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.ideas.IdeaMergeUndone;
import dev.narada.events.ideas.IdeasMerged;
import dev.narada.events.needs.NeedMergeUndone;
import dev.narada.events.needs.NeedsMerged;
import org.jspecify.annotations.Nullable;

/** What is on record under one merge id: how it was made, and whether it was undone. */
public record MergeRecord(@Nullable Fact made, boolean undone) {

    public static DecisionModel<MergeRecord> of(WorkshopId workshop, MergeId merge) {
        return DecisionModel.of(new MergeRecord(null, false))
                .about(workshop, merge)
                .on(NeedsMerged.class, (_, it) -> new MergeRecord(it, false))
                .on(IdeasMerged.class, (_, it) -> new MergeRecord(it, false))
                .on(NeedMergeUndone.class, (record, _) -> new MergeRecord(record.made, true))
                .on(IdeaMergeUndone.class, (record, _) -> new MergeRecord(record.made, true));
    }
}
