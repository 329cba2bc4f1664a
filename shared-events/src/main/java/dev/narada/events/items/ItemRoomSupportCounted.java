package dev.narada.events.items;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** So many people without a phone raised their hands; it replaces the earlier count. */
public sealed interface ItemRoomSupportCounted extends ItemFact {

    int count();

    static ItemRoomSupportCounted of(WorkshopId workshop, ItemId item, int count) {
        return switch (item) {
            case NeedId need -> new NeedRoomSupportCounted(workshop, need, count);
            case IdeaId idea -> new IdeaRoomSupportCounted(workshop, idea, count);
        };
    }

    /** So many people without a phone raised their hands for a need; it replaces the earlier count. */
    @Stored("needs.room_support_counted")
    record NeedRoomSupportCounted(WorkshopId workshopId, NeedId needId, int count)
            implements ItemRoomSupportCounted, NeedFact {}

    /** So many people without a phone raised their hands for an idea; it replaces the earlier count. */
    @Stored("ideas.room_support_counted")
    record IdeaRoomSupportCounted(WorkshopId workshopId, IdeaId ideaId, int count)
            implements ItemRoomSupportCounted, IdeaFact {}
}
