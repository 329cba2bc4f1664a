package dev.narada.events.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** A planned meeting will not take place. */
@Stored("workshop.session_cancelled")
public record SessionCancelled(
        WorkshopId workshopId,
        SessionId sessionId,
        @Nullable Text reason) implements WorkshopFact {}
