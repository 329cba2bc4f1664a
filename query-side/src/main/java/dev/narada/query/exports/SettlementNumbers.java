package dev.narada.query.exports;

import dev.narada.events.Phase;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.board.Cards;
import dev.narada.query.board.Plan;
import dev.narada.query.paper.PrintedWords;
import dev.narada.query.people.Attendance;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Meeting;
import java.text.NumberFormat;
import java.time.Duration;

/** What whoever paid for the meetings asks for, as numbers: who came, for how long, and what came of it. */
final class SettlementNumbers {

    private SettlementNumbers() {}

    static Sheet of(WorkshopState room, Language in) {
        var words = new PrintedWords(in);
        var decimal = NumberFormat.getNumberInstance(in.locale());
        decimal.setMaximumFractionDigits(2);
        var attendance = Attendance.of(room.position(), room.stage(), room.people(), Audience.PARTICIPANT);
        var meetings = room.stage().meetings();
        var sheet =
                new Sheet().row(words.all("column.figure", "column.how-many").toArray());
        attendance
                .sessions()
                .forEach(each -> sheet.row(
                        words.say("settlement.came", "session", words.say("column.session", "number", each.number())),
                        came(each)));
        meetings.forEach(each -> sheet.row(
                words.say("settlement.lasted", "session", words.say("column.session", "number", each.number())),
                decimal.format(hours(room, each))));
        var different = attendance.cameTo().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return sheet.row(
                        words.say("settlement.attendances"),
                        attendance.sessions().stream()
                                .mapToInt(SettlementNumbers::came)
                                .sum())
                .row(words.say("settlement.different-people"), different)
                .row(
                        words.say("settlement.at-all"),
                        attendance.cameTo().getOrDefault(String.valueOf(meetings.size()), 0))
                .row(words.say("settlement.organisations"), attendance.organisations())
                .row(
                        words.say("settlement.hours"),
                        decimal.format(meetings.stream()
                                .mapToDouble(each -> hours(room, each))
                                .sum()))
                .row(
                        words.say("needs.title"),
                        Cards.needs(room, Audience.PARTICIPANT).size())
                .row(
                        words.say("ideas.title"),
                        Cards.ideas(room, Audience.PARTICIPANT).size())
                .row(
                        words.say("decisions.title"),
                        room.plan().decisions().values().stream()
                                .filter(each -> each.taken() != null && each.supersededBy() == null)
                                .count())
                .row(
                        words.say("settlement.actions"),
                        Plan.of(room, Audience.PARTICIPANT).actions().size());
    }

    /** As somebody counted the room by eye, where they did. */
    private static int came(Attendance.Turnout turnout) {
        return turnout.counted() == null ? turnout.checkedIn() : turnout.counted();
    }

    /** From welcome to end, without what lay between when it was closed and opened again; those that were not held took none. */
    private static double hours(WorkshopState room, Meeting meeting) {
        return room.course().lapsOf(meeting.sessionId()).stream()
                        .filter(each -> each.phase() != Phase.LOBBY && each.endedAt() != null)
                        .mapToLong(each -> Duration.between(each.startedAt(), each.endedAt())
                                .toSeconds())
                        .sum()
                / 3_600.0;
    }
}
