package dev.narada.command.items;

import dev.narada.command.DecisionModel;
import dev.narada.events.WorkshopId;
import dev.narada.events.ideas.IdeaRoomSupportCounted;
import dev.narada.events.needs.NeedRoomSupportCounted;
import org.jspecify.annotations.Nullable;

/** How many hands were counted for one item last time, if ever. */
public record RoomSupport(@Nullable Integer count) {

    public static DecisionModel<RoomSupport> of(WorkshopId workshop, ItemRef item) {
        return DecisionModel.of(new RoomSupport(null))
                .about(workshop, item.id())
                .on(NeedRoomSupportCounted.class, (_, it) -> new RoomSupport(it.count()))
                .on(IdeaRoomSupportCounted.class, (_, it) -> new RoomSupport(it.count()));
    }
}
