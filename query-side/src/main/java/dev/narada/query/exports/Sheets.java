package dev.narada.query.exports;

import dev.narada.events.ThemeId;
import dev.narada.events.people.Kind;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.board.Cards;
import dev.narada.query.board.Plan;
import dev.narada.query.board.PlannedAction;
import dev.narada.query.paper.PrintedWords;
import dev.narada.query.people.Person;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Heading;
import dev.narada.query.workshop.Meeting;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The tables that a workshop can be taken home as; each shows what the audience sees on the screen. */
public final class Sheets {

    private Sheets() {}

    public static Sheet plan(WorkshopState room, Audience audience, Language in) {
        var words = new PrintedWords(in);
        var sheet = sheet(
                words,
                "column.action",
                "column.track",
                "column.owner",
                "column.organisation",
                "column.due",
                "column.first-step",
                "column.status",
                "column.remarks");
        Plan.of(room, audience).actions().stream()
                .map(PlannedAction::card)
                .forEach(each -> sheet.row(
                        words.of(each.title()),
                        words.of(each.track()),
                        words.of(each.owner()),
                        words.of(each.ownerOrganisation()),
                        each.dueOn(),
                        words.of(each.firstStep()),
                        words.of(each.status()),
                        words.marks(each)));
        return sheet;
    }

    public static Sheet needs(WorkshopState room, Audience audience, Language in) {
        var words = new PrintedWords(in);
        var sheet = sheet(
                words,
                "column.need",
                "column.text",
                "column.theme",
                "column.endorsements",
                "column.raised-hands",
                "column.need-merged",
                "column.remarks");
        Cards.needs(room, audience)
                .forEach(each -> sheet.row(
                        words.of(each.title()),
                        words.of(each.text()),
                        theme(room, each.themeId()),
                        each.endorsements(),
                        each.roomSupport(),
                        each.mergedInto() == null ? "" : words.say("mark.merged"),
                        words.of(each.flags())));
        return sheet;
    }

    public static Sheet ideas(WorkshopState room, Audience audience, Language in) {
        var words = new PrintedWords(in);
        var sheet = sheet(
                words,
                "column.idea",
                "column.text",
                "column.theme",
                "column.endorsements",
                "column.raised-hands",
                "column.dots",
                "column.state",
                "column.idea-merged",
                "column.remarks");
        Cards.ideas(room, audience)
                .forEach(each -> sheet.row(
                        words.of(each.title()),
                        words.of(each.text()),
                        theme(room, each.themeId()),
                        each.endorsements(),
                        each.roomSupport(),
                        each.dots(),
                        words.of(each.state()),
                        each.mergedInto() == null ? "" : words.say("mark.merged"),
                        words.of(each.flags())));
        return sheet;
    }

    /**
     * One row per person with a mark per session, and the shared phones of tables among them; for facilitators only,
     * because it names people.
     */
    public static Sheet attendance(WorkshopState room, Language in) {
        var words = new PrintedWords(in);
        var meetings = room.stage().meetings();
        var head = new ArrayList<@Nullable Object>(words.all("column.name", "column.organisation"));
        meetings.forEach(each -> head.add(words.say("column.session", "number", each.number())));
        head.add(words.say("column.remarks"));
        var sheet = new Sheet().row(head.toArray());
        for (var person : room.people().all().values()) {
            var row = new ArrayList<@Nullable Object>();
            row.add(words.of(person.identity().name()));
            row.add(words.of(person.identity().organisation()));
            meetings.forEach(each -> row.add(mark(person, each, words)));
            row.add(remark(person, words));
            sheet.row(row.toArray());
        }
        return sheet;
    }

    private static Sheet sheet(PrintedWords words, String... heads) {
        return new Sheet().row(words.all(heads).toArray());
    }

    private static String mark(Person person, Meeting meeting, PrintedWords words) {
        var session = meeting.sessionId();
        return person.cameTo(session)
                ? words.say("mark.came")
                : person.sessions().contains(session)
                        ? words.say("mark.registered")
                        : person.waiting().contains(session) ? words.say("mark.waiting") : "";
    }

    private static String remark(Person person, PrintedWords words) {
        return person.removed()
                ? words.say("mark.removed")
                : person.kind() == Kind.TABLE ? words.say("mark.table") : "";
    }

    private static String theme(WorkshopState room, @Nullable ThemeId id) {
        return room.stage().headings().stream()
                .filter(each -> each.themeId().equals(id))
                .map(Heading::name)
                .findFirst()
                .orElse("");
    }
}
