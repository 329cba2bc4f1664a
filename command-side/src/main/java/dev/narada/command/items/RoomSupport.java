package dev.narada.command.items;

import dev.narada.command.DecisionModel;
import dev.narada.events.ItemId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemRoomSupportCounted;
import org.jspecify.annotations.Nullable;

/** How many hands were counted for one item last time, if ever. */
record RoomSupport(@Nullable Integer count) {

    public static DecisionModel<RoomSupport> of(WorkshopId workshop, ItemId item) {
        return DecisionModel.of(new RoomSupport(null))
                .about(workshop, item)
                .on(ItemRoomSupportCounted.class, (_, it) -> new RoomSupport(it.count()));
    }
}
