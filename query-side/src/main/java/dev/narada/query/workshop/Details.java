package dev.narada.query.workshop;

import dev.narada.events.workshop.DetailsChanged;
import dev.narada.events.workshop.WorkshopScheduled;
import org.jspecify.annotations.Nullable;

/** The announcement of a workshop, as it now reads. */
public record Details(
        String title,
        String purpose,
        String organiser,
        String place,
        String timezone,
        String language,
        @Nullable Integer capacity,
        boolean registrationOpen) {

    static final Details NONE = new Details("", "", "", "", "Europe/Warsaw", "pl", null, false);

    static Details of(WorkshopScheduled f) {
        return new Details(
                f.title(),
                f.purpose(),
                f.organiser(),
                f.place(),
                f.timezone(),
                f.language(),
                f.capacity(),
                f.registrationOpen());
    }

    static Details of(DetailsChanged f) {
        return new Details(
                f.title(),
                f.purpose(),
                f.organiser(),
                f.place(),
                f.timezone(),
                f.language(),
                f.capacity(),
                f.registrationOpen());
    }

    Details registration(@Nullable Boolean open) {
        return open == null ? this : new Details(title, purpose, organiser, place, timezone, language, capacity, open);
    }
}
