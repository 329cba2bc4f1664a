package dev.narada.events.needs;

import dev.narada.events.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** A hidden or withdrawn need stands on the board again. */
@Stored("needs.restored")
public record NeedRestored(WorkshopId workshopId, NeedId needId) implements NeedFact {}
