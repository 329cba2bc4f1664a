package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.events.Personal;
import dev.narada.query.people.Person;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Meeting;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The list that people sign at the door. It names nobody unless the facilitator asked for that. */
final class SignInSheet {

    private static final int ROWS_A_PAGE = 18;
    private static final int SPARE = 6;

    private SignInSheet() {}

    static Element of(WorkshopState room, Meeting meeting, boolean names, PrintedDates when) {
        var words = new PrintedWords(when.in());
        var signedUp = room.people()
                .counted()
                .filter(each -> each.sessions().contains(meeting.sessionId()))
                .toList();
        var people = names ? signedUp : List.<Person>of();
        var pages = Math.max(1, Math.ceilDiv(signedUp.size() + SPARE, ROWS_A_PAGE));
        return tag(
                        "div.sheet",
                        tag("p.over", words.say("sign-in.title")),
                        tag("h1", Minutes.session(meeting, when, words)),
                        tag("p.lead", when.hours(meeting.startsAt(), meeting.endsAt()) + ", " + place(room, meeting)),
                        tag("p.small", words.say("sign-in.means")),
                        tag(
                                "table.signing",
                                tag(
                                        "thead",
                                        tag(
                                                "tr",
                                                head("n", words.say("column.number")),
                                                head("name", words.say("sign-in.name")),
                                                head("from", words.say("sign-in.organisation")),
                                                head("sign", words.say("column.signature")))),
                                tag(
                                        "tbody",
                                        IntStream.range(0, pages * ROWS_A_PAGE)
                                                .mapToObj(i -> row(i + 1, i < people.size() ? people.get(i) : null))
                                                .toList())))
                .with("id", "sign-in")
                .with("title", words.say("sign-in.title"));
    }

    private static String place(WorkshopState room, Meeting meeting) {
        var own = meeting.place();
        return own == null ? room.stage().details().place() : own;
    }

    private static Element head(String column, String words) {
        return tag("th." + column, words).with("scope", "col");
    }

    private static Element row(int number, @Nullable Person person) {
        return tag(
                "tr",
                tag("td.n", String.valueOf(number)),
                tag("td", person == null ? "\u00a0" : words(person.identity().name())),
                tag("td", person == null ? "\u00a0" : words(person.identity().organisation())),
                tag("td", "\u00a0"));
    }

    private static String words(@Nullable Personal text) {
        return text == null || text.words() == null ? "\u00a0" : text.words();
    }
}
