package dev.narada.events.needs;

import dev.narada.events.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** So many people without a phone raised their hands for a need; it replaces the earlier count. */
@Stored("needs.room_support_counted")
public record NeedRoomSupportCounted(WorkshopId workshopId, NeedId needId, int count) implements NeedFact {}
