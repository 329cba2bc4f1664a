package dev.narada.query.exports;

import dev.narada.query.plan.Action;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Meeting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Dates for people's own calendars. The UID stays and the SEQUENCE grows with each change, so that a moved session
 * moves, and one that was called off is struck out, in every calendar that it was put into.
 */
public final class Calendar {

    /** Calendars write years with four digits; what was stored outside them, when it could be, is left out. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9998;

    private Calendar() {}

    /** All sessions, with a reminder a day and two hours before those that are on. */
    public static byte[] sessions(WorkshopState room, Instant now) {
        var dates = dates(room, now);
        room.stage().meetings().forEach(each -> meeting(room, each, false, dates));
        room.diary().off().values().forEach(each -> meeting(room, each, true, dates));
        return dates.bytes();
    }

    /** The due dates of the plan, as whole days; those of what was given up are struck out. */
    public static byte[] dueDates(WorkshopState room, Instant now) {
        var dates = dates(room, now);
        for (var each : room.plan().actions().values()) {
            var freed = room.diary().freed().get(each.actionId());
            if (each.dueOn() != null) {
                due(room, each, each.dueOn(), each.progress().dropped(), dates);
            } else if (freed != null) {
                due(room, each, freed, true, dates);
            }
        }
        return dates.bytes();
    }

    private static Dates dates(WorkshopState room, Instant now) {
        var details = room.stage().details();
        return new Dates(details.title(), details.timezone(), now);
    }

    private static void meeting(WorkshopState room, Meeting meeting, boolean off, Dates dates) {
        if (!writable(LocalDate.ofInstant(meeting.startsAt(), ZoneOffset.UTC))
                || !writable(LocalDate.ofInstant(meeting.endsAt(), ZoneOffset.UTC))) {
            return;
        }
        var details = room.stage().details();
        var entry = dates.entry(
                meeting.sessionId(),
                room.diary().revision(meeting.sessionId()),
                off,
                meeting.startsAt(),
                meeting.endsAt(),
                details.title() + " (" + meeting.number() + ")");
        Dates.at(entry, meeting.place() == null ? details.place() : meeting.place(), details.purpose());
        if (!off) {
            Dates.remind(entry, details.title());
        }
    }

    /** The day ends where the next one begins. */
    private static void due(WorkshopState room, Action action, LocalDate day, boolean off, Dates dates) {
        if (writable(day)) {
            var title = action.title().words();
            dates.entry(
                    action.actionId(),
                    room.diary().revision(action.actionId()),
                    off,
                    day,
                    day.plusDays(1),
                    title == null ? room.stage().details().title() : title);
        }
    }

    private static boolean writable(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
