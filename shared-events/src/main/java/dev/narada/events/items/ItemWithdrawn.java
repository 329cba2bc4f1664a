package dev.narada.events.items;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** Its author took a need or an idea back. */
public sealed interface ItemWithdrawn extends ItemFact {

    static ItemWithdrawn of(WorkshopId workshop, ItemId item) {
        return switch (item) {
            case NeedId need -> new NeedWithdrawn(workshop, need);
            case IdeaId idea -> new IdeaWithdrawn(workshop, idea);
        };
    }

    /** Its author took a need back. */
    @Stored("needs.withdrawn")
    record NeedWithdrawn(WorkshopId workshopId, NeedId needId) implements ItemWithdrawn, NeedFact {}

    /** Its author took an idea back. */
    @Stored("ideas.withdrawn")
    record IdeaWithdrawn(WorkshopId workshopId, IdeaId ideaId) implements ItemWithdrawn, IdeaFact {}
}
