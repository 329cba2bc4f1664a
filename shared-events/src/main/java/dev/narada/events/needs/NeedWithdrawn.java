package dev.narada.events.needs;

import dev.narada.events.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** Its author took a need back. */
@Stored("needs.withdrawn")
public record NeedWithdrawn(WorkshopId workshopId, NeedId needId) implements NeedFact {}
