package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.query.Audience;
import dev.narada.query.Tongue;
import dev.narada.query.people.Attendance;
import dev.narada.query.room.Room;
import dev.narada.query.workshop.Meeting;
import java.util.List;

/** Who came to one session, when and how it was noted; no contact, because nobody needs it on this list. */
public final class AttendancePaper {

    private AttendancePaper() {}

    public static byte[] of(Room room, Meeting meeting, Tongue in) {
        var details = room.stage().details();
        var when = When.at(details.timezone(), in);
        var words = new Words(in);
        var attendance = Attendance.of(room.position(), room.stage(), room.people(), Audience.FACILITATOR);
        var title = in.pick("Lista obecności: spotkanie ", "Attendance list: session ") + meeting.number();
        var table = new Table(
                List.of("n", "name", "from", "when"),
                List.of(
                        in.pick("nr", "no."),
                        in.pick("imię", "name"),
                        in.pick("organizacja", "organisation"),
                        in.pick("obecność", "presence")));
        var guests = attendance.people() == null ? List.<Attendance.Guest>of() : attendance.people();
        var number = 0;
        for (var guest : guests) {
            var seen = guest.checkedIn().stream()
                    .filter(each -> each.sessionId().equals(meeting.sessionId()))
                    .findFirst();
            if (seen.isPresent() && guest.removed() == null) {
                table.row(
                        String.valueOf(++number),
                        words.of(guest.name()).isEmpty() ? in.pick("bez imienia", "no name") : words.of(guest.name()),
                        words.of(guest.organisation()),
                        when.hour(seen.get().at()) + " " + words.of(seen.get().method()));
            }
        }
        var sheet = tag(
                "div.sheet",
                tag("p.over", details.organiser()),
                tag("h1", title),
                tag("p.lead", details.title() + " · " + when.day(meeting.startsAt())),
                Minutes.turnout(attendance, meeting, words),
                table.isEmpty() ? null : table.drawn());
        return Press.print(
                in, title, details.title(), List.of(sheet.with("id", "list").with("title", title)));
    }
}
