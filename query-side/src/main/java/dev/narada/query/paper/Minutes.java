package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.board.Plan;
import dev.narada.query.people.Attendance;
import dev.narada.query.record.Imprint;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Meeting;
import dev.narada.query.workshop.PhaseHistory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, session by session, and what came of it. It is handed around, so it shows what the room saw. */
public final class Minutes {

    private Minutes() {}

    public static byte[] of(WorkshopState room, Language in, @Nullable Imprint imprint) {
        var details = room.stage().details();
        var when = PrintedDates.at(details.timezone(), in);
        var words = new PrintedWords(in);
        var title = words.say("minutes.title");
        var attendance = Attendance.of(room.position(), room.stage(), room.people(), Audience.PARTICIPANT);
        var pieces = new ArrayList<Element>();
        pieces.add(tag("p.over", details.organiser()));
        pieces.add(tag("h1", details.title()));
        pieces.add(tag("p.lead", details.purpose()));
        room.stage().meetings().forEach(each -> pieces.addAll(session(room, each, attendance, when, words)));
        pieces.add(altogether(attendance, words));
        pieces.addAll(Findings.needs(room, words));
        pieces.addAll(Findings.ideas(room, words));
        pieces.addAll(Settled.votings(room, words));
        pieces.addAll(Settled.decisions(room, words));
        pieces.add(tag("h1.part", words.say("plan.title")));
        pieces.addAll(PlanPaper.byTrack(room, Plan.of(room, Audience.PARTICIPANT), when, words));
        pieces.add(tag("p.small", words.say("minutes.as-of", "position", room.position())));
        var sheet = tag("div.sheet", pieces).with("id", "minutes").with("title", title);
        return PdfRenderer.print(in, title, details.title(), imprint, List.of(sheet));
    }

    private static List<Element> session(
            WorkshopState room, Meeting meeting, Attendance attendance, PrintedDates when, PrintedWords words) {
        var pieces = new ArrayList<Element>();
        pieces.add(tag("h1.part", session(meeting, when, words)));
        pieces.add(tag(
                "p",
                when.hours(meeting.startsAt(), meeting.endsAt()) + ", "
                        + (meeting.place() == null ? room.stage().details().place() : meeting.place())));
        pieces.add(turnout(attendance, meeting, words));
        var agenda = agenda(room, meeting, when, words);
        if (!agenda.isEmpty()) {
            pieces.add(agenda.drawn());
        }
        return pieces;
    }

    static String session(Meeting meeting, PrintedDates when, PrintedWords words) {
        return words.say("session.heading", "number", meeting.number(), "day", when.day(meeting.startsAt()));
    }

    /** What really happened in its order, then what was planned and did not happen. */
    private static Table agenda(WorkshopState room, Meeting meeting, PrintedDates when, PrintedWords words) {
        var table = new Table(
                List.of("what", "when", "number", "number"),
                words.all("agenda.part", "agenda.course", "agenda.took", "agenda.planned"));
        var planned = new ArrayList<>(room.course().plannedFor(meeting.sessionId()));
        for (var lap : room.course().lapsOf(meeting.sessionId())) {
            var item =
                    planned.stream().filter(each -> each.phase() == lap.phase()).findFirst();
            item.ifPresent(planned::remove);
            table.row(
                    item.map(each -> words.of(lap.phase()) + ": " + each.title())
                            .orElseGet(() -> words.of(lap.phase())),
                    when.hour(lap.startedAt()) + (lap.endedAt() == null ? "" : "–" + when.hour(lap.endedAt())),
                    minutes(lap),
                    item.map(each -> String.valueOf(each.minutes())).orElse("–"));
        }
        planned.forEach(each ->
                table.row(words.of(each.phase()) + ": " + each.title(), "–", "–", String.valueOf(each.minutes())));
        return table;
    }

    private static String minutes(PhaseHistory.PhaseRun lap) {
        return lap.endedAt() == null
                ? "–"
                : String.valueOf(Math.round(
                        Duration.between(lap.startedAt(), lap.endedAt()).toSeconds() / 60.0));
    }

    static Element turnout(Attendance attendance, Meeting meeting, PrintedWords words) {
        return attendance.sessions().stream()
                .filter(each -> each.sessionId().equals(meeting.sessionId()))
                .findFirst()
                .map(each -> tag(
                        "p.numbers",
                        number(each.registered(), words.say("turnout.registered")),
                        number(each.confirmed(), words.say("turnout.confirmed")),
                        number(each.checkedIn(), words.say("turnout.came")),
                        each.counted() == null ? null : number(each.counted(), words.say("turnout.counted"))))
                .orElseGet(() -> tag("p"));
    }

    private static Element altogether(Attendance attendance, PrintedWords words) {
        var numbers = new ArrayList<Element>();
        attendance
                .cameTo()
                .forEach((times, people) -> numbers.add(number(people, words.say("turnout.came-to", "times", times))));
        numbers.add(number(attendance.organisations(), words.say("turnout.organisations")));
        return tag("div.kept", tag("h1.part", words.say("turnout.altogether")), tag("p.numbers", numbers));
    }

    private static Element number(int many, String what) {
        return tag("span.figure", tag("b", String.valueOf(many)), " " + what);
    }
}
