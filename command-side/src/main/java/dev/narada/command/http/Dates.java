package dev.narada.command.http;

import dev.narada.command.FieldRefusal;
import dev.narada.command.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The years that a workshop can be about. What lies outside is a slip of the hand, and breaks calendars later. */
final class Dates {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Dates() {}

    static Instant within(Instant moment) {
        within(LocalDate.ofInstant(moment, ZoneOffset.UTC));
        return moment;
    }

    static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            Faults.stop(Outcome.refuse(FieldRefusal.FIELD_OUT_OF_RANGE)
                    .telling("least", FIRST)
                    .telling("most", LAST));
        }
        return day;
    }
}
