package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.people.Attendance;
import dev.narada.query.people.Person;
import dev.narada.query.record.Imprint;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Meeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of one session: before it who signed up, with room to sign; while it goes on who of them is there; after
 * it who came, when and how it was noted. No contact, because nobody needs it on this list.
 */
public final class AttendancePaper {

    private AttendancePaper() {}

    public static byte[] of(WorkshopState room, Meeting meeting, Language in, @Nullable Imprint imprint) {
        var details = room.stage().details();
        var words = new PrintedWords(in);
        var attendance = Attendance.of(room.position(), room.stage(), room.people(), Audience.PARTICIPANT);
        var title = words.say("attendance.title", "number", meeting.number());
        var when = PrintedDates.at(details.timezone(), in);
        var table = table(room, meeting, when, words);
        var sheet = tag(
                "div.sheet",
                tag("p.over", details.organiser()),
                tag("h1", title),
                tag("p.lead", details.title() + " · " + when.day(meeting.startsAt())),
                Minutes.turnout(attendance, meeting, words),
                table.isEmpty() ? tag("p", words.say("attendance.empty")) : table.drawn());
        return PdfRenderer.print(
                in,
                title,
                details.title(),
                imprint,
                List.of(sheet.with("id", "list").with("title", title)));
    }

    private static Table table(WorkshopState room, Meeting meeting, PrintedDates when, PrintedWords words) {
        var table = new Table(
                List.of("n", "name", "from", "when"),
                words.all(
                        "column.number",
                        "column.name",
                        "column.organisation",
                        ahead(room, meeting) ? "column.signature" : "column.presence"));
        var number = 0;
        for (var person :
                room.people().counted().filter(each -> listed(meeting, each)).toList()) {
            var name = words.of(person.identity().name());
            table.row(
                    String.valueOf(++number),
                    name.isEmpty() ? words.say("attendance.no-name") : name,
                    words.of(person.identity().organisation()),
                    presence(person, meeting, when, words));
        }
        return table;
    }

    /** Nobody has come yet, and it may still be that they do. */
    private static boolean ahead(WorkshopState room, Meeting meeting) {
        return meeting.state() == Meeting.State.PLANNED
                && room.people().counted().noneMatch(each -> each.cameTo(meeting.sessionId()));
    }

    private static boolean listed(Meeting meeting, Person person) {
        var session = meeting.sessionId();
        return switch (meeting.state()) {
            case PLANNED ->
                person.cameTo(session)
                        || person.sessions().contains(session)
                        || person.waiting().contains(session);
            case OPEN -> person.cameTo(session) || person.sessions().contains(session);
            case CLOSED -> person.cameTo(session);
        };
    }

    private static String presence(Person person, Meeting meeting, PrintedDates when, PrintedWords words) {
        var there = person.presence().get(meeting.sessionId());
        if (there != null) {
            return when.hour(there.at()) + " " + words.of(there.method());
        }
        return person.waiting().contains(meeting.sessionId()) ? words.say("mark.waiting") : "";
    }
}
