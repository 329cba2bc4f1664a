package dev.narada.query.exports;

import dev.narada.query.Audience;
import dev.narada.query.board.Plan;
import dev.narada.query.room.Room;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Dates for people's own calendars (RFC 5545). The UID stays and the SEQUENCE grows with the record, so that a moved
 * session moves in every calendar that it was put into.
 */
public final class Calendar {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int FOLD_AT = 73;

    private final StringBuilder text = new StringBuilder();
    private final Room room;

    private Calendar(Room room) {
        this.room = room;
    }

    /** All sessions, with a reminder a day and two hours before. */
    public static byte[] sessions(Room room) {
        var calendar = new Calendar(room).begin();
        var details = room.stage().details();
        for (var each : room.stage().meetings()) {
            calendar.line("BEGIN", "VEVENT")
                    .line("UID", each.sessionId() + "@narada")
                    .line("SEQUENCE", String.valueOf(room.position()))
                    .line("DTSTAMP", MOMENT.format(each.startsAt()))
                    .line("DTSTART", MOMENT.format(each.startsAt()))
                    .line("DTEND", MOMENT.format(each.endsAt()))
                    .line("SUMMARY", escaped(details.title() + " (" + each.number() + ")"))
                    .line("LOCATION", escaped(each.place() == null ? details.place() : each.place()))
                    .line("DESCRIPTION", escaped(details.purpose()))
                    .reminder("-P1D", details.title())
                    .reminder("-PT2H", details.title())
                    .line("END", "VEVENT");
        }
        return calendar.end();
    }

    /** The due dates of the plan, as whole days. */
    public static byte[] dueDates(Room room, Audience audience) {
        var calendar = new Calendar(room).begin();
        for (var each : Plan.of(room, audience).actions()) {
            var title = each.title().words();
            if (each.dueOn() != null && title != null) {
                calendar.line("BEGIN", "VEVENT")
                        .line("UID", each.actionId() + "@narada")
                        .line("SEQUENCE", String.valueOf(room.position()))
                        .line("DTSTAMP", MOMENT.format(startOf(each.dueOn())))
                        .line("DTSTART;VALUE=DATE", day(each.dueOn()))
                        .line("DTEND;VALUE=DATE", day(each.dueOn().plusDays(1)))
                        .line("SUMMARY", escaped(title))
                        .line("END", "VEVENT");
            }
        }
        return calendar.end();
    }

    private Calendar begin() {
        return line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Narada//PL")
                .line("X-WR-CALNAME", escaped(room.stage().details().title()))
                .line("X-WR-TIMEZONE", escaped(room.stage().details().timezone()));
    }

    private byte[] end() {
        line("END", "VCALENDAR");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Calendar reminder(String before, String what) {
        return line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .line("TRIGGER", before)
                .line("DESCRIPTION", escaped(what))
                .line("END", "VALARM");
    }

    /** Lines are folded at 75 octets; a continuation starts with a space. */
    private Calendar line(String name, String value) {
        var octets = 0;
        for (var sign : (name + ":" + value).codePoints().toArray()) {
            var size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > FOLD_AT) {
                text.append("\r\n ");
                octets = 0;
            }
            text.appendCodePoint(sign);
            octets += size;
        }
        text.append("\r\n");
        return this;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
