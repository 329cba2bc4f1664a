package dev.narada.query.exports;

import dev.narada.events.ThemeId;
import dev.narada.events.people.Kind;
import dev.narada.query.Audience;
import dev.narada.query.Tongue;
import dev.narada.query.board.Cards;
import dev.narada.query.board.Plan;
import dev.narada.query.board.PlannedAction;
import dev.narada.query.paper.Words;
import dev.narada.query.people.Person;
import dev.narada.query.room.Room;
import dev.narada.query.workshop.Heading;
import dev.narada.query.workshop.Meeting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables that a workshop can be taken home as; each shows what the audience sees on the screen. */
public final class Sheets {

    private Sheets() {}

    public static Sheet plan(Room room, Audience audience, Tongue in) {
        var words = new Words(in);
        var sheet = new Sheet()
                .row(
                        in.pick("działanie", "action"),
                        in.pick("ścieżka", "track"),
                        in.pick("kto", "owner"),
                        in.pick("organizacja", "organisation"),
                        in.pick("termin", "due"),
                        in.pick("pierwszy krok", "first step"),
                        in.pick("stan", "status"),
                        in.pick("uwagi", "remarks"));
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

    public static Sheet needs(Room room, Audience audience, Tongue in) {
        var words = new Words(in);
        var sheet = new Sheet()
                .row(
                        in.pick("potrzeba", "need"),
                        in.pick("opis", "text"),
                        in.pick("temat", "theme"),
                        in.pick("poparcie", "endorsements"),
                        in.pick("podniesione ręce", "raised hands"),
                        in.pick("połączona", "merged"),
                        in.pick("uwagi", "remarks"));
        Cards.needs(room, audience)
                .forEach(each -> sheet.row(
                        words.of(each.title()),
                        words.of(each.text()),
                        theme(room, each.themeId()),
                        each.endorsements(),
                        each.roomSupport(),
                        each.mergedInto() == null ? "" : in.pick("tak", "yes"),
                        words.of(each.flags())));
        return sheet;
    }

    public static Sheet ideas(Room room, Audience audience, Tongue in) {
        var words = new Words(in);
        var sheet = new Sheet()
                .row(
                        in.pick("pomysł", "idea"),
                        in.pick("opis", "text"),
                        in.pick("temat", "theme"),
                        in.pick("poparcie", "endorsements"),
                        in.pick("podniesione ręce", "raised hands"),
                        in.pick("kropki", "dots"),
                        in.pick("stan", "state"),
                        in.pick("połączony", "merged"),
                        in.pick("uwagi", "remarks"));
        Cards.ideas(room, audience)
                .forEach(each -> sheet.row(
                        words.of(each.title()),
                        words.of(each.text()),
                        theme(room, each.themeId()),
                        each.endorsements(),
                        each.roomSupport(),
                        each.dots(),
                        words.of(each.state()),
                        each.mergedInto() == null ? "" : in.pick("tak", "yes"),
                        words.of(each.flags())));
        return sheet;
    }

    /**
     * One row per person with a mark per session, and the shared phones of tables among them; for facilitators only,
     * because it names people.
     */
    public static Sheet attendance(Room room, Tongue in) {
        var words = new Words(in);
        var meetings = room.stage().meetings();
        var head = new ArrayList<@Nullable Object>(
                List.of(in.pick("imię", "name"), in.pick("organizacja", "organisation")));
        meetings.forEach(each -> head.add(in.pick("spotkanie ", "session ") + each.number()));
        head.add(in.pick("uwagi", "remarks"));
        var sheet = new Sheet().row(head.toArray());
        for (var person : room.people().all().values()) {
            var row = new ArrayList<@Nullable Object>();
            row.add(words.of(person.identity().name()));
            row.add(words.of(person.identity().organisation()));
            meetings.forEach(each -> row.add(mark(person, each, in)));
            row.add(remark(person, in));
            sheet.row(row.toArray());
        }
        return sheet;
    }

    private static String mark(Person person, Meeting meeting, Tongue in) {
        var session = meeting.sessionId();
        return person.cameTo(session)
                ? in.pick("obecność", "came")
                : person.sessions().contains(session)
                        ? in.pick("zapis", "registered")
                        : person.waiting().contains(session) ? in.pick("lista rezerwowa", "waiting list") : "";
    }

    private static String remark(Person person, Tongue in) {
        return person.removed()
                ? in.pick("usunięto z listy", "taken off the list")
                : person.kind() == Kind.TABLE ? in.pick("telefon stolika", "phone of a table") : "";
    }

    private static String theme(Room room, @Nullable ThemeId id) {
        return room.stage().headings().stream()
                .filter(each -> each.themeId().equals(id))
                .map(Heading::name)
                .findFirst()
                .orElse("");
    }
}
