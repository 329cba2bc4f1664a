package dev.narada.events.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A meeting moved to other hours or another place. */
@Stored("workshop.session_rescheduled")
public record SessionRescheduled(
        WorkshopId workshopId,
        SessionId sessionId,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable Text reason)
        implements WorkshopFact {}
