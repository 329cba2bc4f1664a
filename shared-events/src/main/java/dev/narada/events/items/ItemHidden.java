package dev.narada.events.items;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** The facilitator took a need or an idea off the board. */
public sealed interface ItemHidden extends ItemFact {

    @Nullable
    Text reason();

    static ItemHidden of(WorkshopId workshop, ItemId item, @Nullable Text reason) {
        return switch (item) {
            case NeedId need -> new NeedHidden(workshop, need, reason);
            case IdeaId idea -> new IdeaHidden(workshop, idea, reason);
        };
    }

    /** The facilitator took a need off the board. */
    @Stored("needs.hidden")
    record NeedHidden(
            WorkshopId workshopId, NeedId needId, @Nullable Text reason) implements ItemHidden, NeedFact {}

    /** The facilitator took an idea off the board. */
    @Stored("ideas.hidden")
    record IdeaHidden(
            WorkshopId workshopId, IdeaId ideaId, @Nullable Text reason) implements ItemHidden, IdeaFact {}
}
