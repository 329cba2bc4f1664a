package dev.narada.command.workshop;

import static dev.narada.command.workshop.WorkshopRefusal.TIMEZONE_UNKNOWN;

import dev.narada.command.Checks;
import dev.narada.http.Refusal;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What an announcement is made of, and what is wrong with it. */
final class Details {

    private Details() {}

    static Checks checks(
            String title, String purpose, String organiser, String place, String language, @Nullable Integer capacity) {
        return Checks.fields()
                .text("title", title, 3, 200)
                .text("purpose", purpose, 0, 2000)
                .text("organiser", organiser, 0, 200)
                .text("place", place, 0, 200)
                .text("language", language, 2, 35)
                .number("capacity", capacity, 1, 10_000);
    }

    static @Nullable Refusal zone(String timezone) {
        try {
            ZoneId.of(timezone);
            return null;
        } catch (DateTimeException _) {
            return TIMEZONE_UNKNOWN;
        }
    }
}
