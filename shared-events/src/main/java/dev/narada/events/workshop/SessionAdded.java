package dev.narada.events.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One more meeting joined the cycle. */
@Stored("workshop.session_added")
public record SessionAdded(
        WorkshopId workshopId,
        SessionId sessionId,
        int number,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place)
        implements WorkshopFact {}
