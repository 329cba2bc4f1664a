package dev.narada.events.workshop;

import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** The announcement was corrected; it carries every detail as it now stands. */
@Stored("workshop.details_changed")
public record DetailsChanged(
        WorkshopId workshopId,
        String title,
        String purpose,
        String organiser,
        String place,
        String timezone,
        String language,
        @Nullable Integer capacity,
        boolean registrationOpen)
        implements WorkshopFact {}
