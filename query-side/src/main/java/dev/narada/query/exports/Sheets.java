package dev.narada.query.exports;

import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.query.Audience;
import dev.narada.query.Tongue;
import dev.narada.query.board.Cards;
import dev.narada.query.board.Plan;
import dev.narada.query.people.Attendance;
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
        var sheet = new Sheet()
                .row(
                        in.pick("działanie", "action"),
                        in.pick("ścieżka", "track"),
                        in.pick("kto", "owner"),
                        in.pick("organizacja", "organisation"),
                        in.pick("termin", "due"),
                        in.pick("pierwszy krok", "first step"),
                        in.pick("stan", "status"));
        Plan.of(room, audience)
                .actions()
                .forEach(each -> sheet.row(
                        words(each.title()),
                        each.track(),
                        words(each.owner()),
                        words(each.ownerOrganisation()),
                        each.dueOn(),
                        words(each.firstStep()),
                        each.status()));
        return sheet;
    }

    public static Sheet needs(Room room, Audience audience, Tongue in) {
        var sheet = new Sheet()
                .row(
                        in.pick("potrzeba", "need"),
                        in.pick("opis", "text"),
                        in.pick("temat", "theme"),
                        in.pick("poparcie", "endorsements"),
                        in.pick("podniesione ręce", "raised hands"),
                        in.pick("połączona", "merged"));
        Cards.needs(room, audience)
                .forEach(each -> sheet.row(
                        words(each.title()),
                        words(each.text()),
                        theme(room, each.themeId()),
                        each.endorsements(),
                        each.roomSupport(),
                        each.mergedInto() == null ? "" : in.pick("tak", "yes")));
        return sheet;
    }

    public static Sheet ideas(Room room, Audience audience, Tongue in) {
        var sheet = new Sheet()
                .row(
                        in.pick("pomysł", "idea"),
                        in.pick("opis", "text"),
                        in.pick("temat", "theme"),
                        in.pick("poparcie", "endorsements"),
                        in.pick("podniesione ręce", "raised hands"),
                        in.pick("kropki", "dots"),
                        in.pick("stan", "state"),
                        in.pick("połączony", "merged"));
        Cards.ideas(room, audience)
                .forEach(each -> sheet.row(
                        words(each.title()),
                        words(each.text()),
                        theme(room, each.themeId()),
                        each.endorsements(),
                        each.roomSupport(),
                        each.dots(),
                        each.state(),
                        each.mergedInto() == null ? "" : in.pick("tak", "yes")));
        return sheet;
    }

    /** One row per person with a mark per session; for facilitators only, because it names people. */
    public static Sheet attendance(Room room, Tongue in) {
        var sessions = room.stage().meetings().stream().map(Meeting::sessionId).toList();
        var head = new ArrayList<@Nullable Object>(
                List.of(in.pick("imię", "name"), in.pick("organizacja", "organisation")));
        room.stage().meetings().forEach(each -> head.add(in.pick("spotkanie ", "session ") + each.number()));
        var sheet = new Sheet().row(head.toArray());
        var people = Attendance.of(room.position(), room.stage(), room.people(), Audience.FACILITATOR)
                .people();
        if (people != null) {
            people.forEach(each -> sheet.row(row(each, sessions, in)));
        }
        return sheet;
    }

    private static @Nullable Object[] row(Attendance.Guest guest, List<SessionId> sessions, Tongue in) {
        var row = new ArrayList<@Nullable Object>();
        row.add(words(guest.name()));
        row.add(words(guest.organisation()));
        sessions.forEach(session -> row.add(
                guest.checkedIn().stream().anyMatch(each -> each.sessionId().equals(session))
                        ? in.pick("obecność", "came")
                        : guest.registered().contains(session) ? in.pick("zapis", "registered") : ""));
        return row.toArray();
    }

    private static @Nullable String words(@Nullable Text text) {
        return text == null ? null : text.words();
    }

    private static @Nullable String words(@Nullable Personal text) {
        return text == null ? null : text.words();
    }

    private static String theme(Room room, @Nullable ThemeId id) {
        return room.stage().headings().stream()
                .filter(each -> each.themeId().equals(id))
                .map(Heading::name)
                .findFirst()
                .orElse("");
    }
}
