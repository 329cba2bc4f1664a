package dev.narada.events.workshop;

import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organiser announced a cycle of meetings: what for, where, when, and under which themes. {@code capacity} is
 * seats per meeting; none means no limit.
 */
@Stored("workshop.scheduled")
public record WorkshopScheduled(
        WorkshopId workshopId,
        String title,
        String purpose,
        String organiser,
        String place,
        String timezone,
        String language,
        @Nullable Integer capacity,
        boolean registrationOpen,
        List<PlannedSession> sessions,
        List<Theme> themes)
        implements WorkshopFact {
    public WorkshopScheduled {
        sessions = List.copyOf(sessions);
        themes = List.copyOf(themes);
    }
}
