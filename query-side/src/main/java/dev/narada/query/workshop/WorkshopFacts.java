package dev.narada.query.workshop;

import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.Rules;
import dev.narada.query.Keyed;
import dev.narada.query.Positioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What anyone who has the link may know about a workshop before coming. */
public record WorkshopFacts(
        long position,
        WorkshopId workshopId,
        String title,
        String purpose,
        String organiser,
        String place,
        String timezone,
        String language,
        @Nullable Integer capacity,
        boolean registrationOpen,
        Lifecycle state,
        List<Meeting> sessions,
        List<Heading> themes,
        Rules rules,
        Notice notice)
        implements Positioned, Keyed {

    /** Whether it is still to come, under way, or over. */
    public enum Lifecycle {
        PLANNED,
        RUNNING,
        CLOSED
    }

    public static WorkshopFacts of(long position, WorkshopId id, Programme stage, Notice notice) {
        var details = stage.details();
        return new WorkshopFacts(
                position,
                id,
                details.title(),
                details.purpose(),
                details.organiser(),
                details.place(),
                details.timezone(),
                details.language(),
                details.capacity(),
                details.registrationOpen(),
                stage.closed() ? Lifecycle.CLOSED : stage.begun() ? Lifecycle.RUNNING : Lifecycle.PLANNED,
                stage.meetings(),
                stage.themes(),
                stage.rules(),
                notice);
    }

    @Override
    public Object key() {
        return workshopId;
    }
}
