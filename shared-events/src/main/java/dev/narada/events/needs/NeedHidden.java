package dev.narada.events.needs;

import dev.narada.events.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** The facilitator took a need off the board. */
@Stored("needs.hidden")
public record NeedHidden(
        WorkshopId workshopId, NeedId needId, @Nullable Text reason) implements NeedFact {}
