package dev.narada.query.paper;

import dev.narada.http.Language;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates and times as people of the place write them. */
record PrintedDates(ZoneId zone, Language in) {

    static PrintedDates at(String timezone, Language in) {
        try {
            return new PrintedDates(ZoneId.of(timezone), in);
        } catch (DateTimeException e) {
            return new PrintedDates(ZoneId.of("Europe/Warsaw"), in);
        }
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", in.locale()));
    }

    String weekday(Instant moment) {
        return DateTimeFormatter.ofPattern("EEEE", in.locale()).withZone(zone).format(moment);
    }

    String hour(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", in.locale()).withZone(zone).format(moment);
    }

    String hours(Instant from, Instant to) {
        return hour(from) + "–" + hour(to);
    }
}
