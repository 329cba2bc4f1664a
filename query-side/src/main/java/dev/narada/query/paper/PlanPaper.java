package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.events.Track;
import dev.narada.query.Audience;
import dev.narada.query.Tongue;
import dev.narada.query.board.ActionCard;
import dev.narada.query.board.Plan;
import dev.narada.query.board.PlannedAction;
import dev.narada.query.room.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan of action to hang up: by track, who does what until when, and from whose idea it came. */
public final class PlanPaper {

    private PlanPaper() {}

    public static byte[] of(Room room, Audience audience, Tongue in) {
        var details = room.stage().details();
        var plan = Plan.of(room, audience);
        var title = in.pick("Plan działań", "Plan of action");
        var sheet = tag(
                "div.sheet",
                tag("p.over", details.organiser()),
                tag("h1", title),
                tag("p.lead", details.title() + " · " + state(plan, in)),
                byTrack(room, plan, When.at(details.timezone(), in)));
        return Press.print(
                in, title, details.title(), List.of(sheet.with("id", "plan").with("title", title)));
    }

    /** One table for each track that has an action; none is said in a sentence. */
    static List<Element> byTrack(Room room, Plan plan, When when) {
        var words = new Words(when.in());
        var found = new ArrayList<Element>();
        for (var track : Track.values()) {
            var actions = plan.actions().stream()
                    .filter(each -> each.card().track() == track && each.card().dropped() == null)
                    .toList();
            if (!actions.isEmpty()) {
                found.add(tag("h2", words.of(track)));
                found.add(table(room, actions, when));
            }
        }
        return found.isEmpty()
                ? List.of(tag("p", when.in().pick("Nie ma jeszcze działań.", "There are no actions yet.")))
                : found;
    }

    private static Element table(Room room, List<PlannedAction> actions, When when) {
        var in = when.in();
        var words = new Words(in);
        var table = new Table(
                List.of("what", "who", "due", "state"),
                List.of(
                        in.pick("co zrobimy", "what we will do"),
                        in.pick("kto", "who"),
                        in.pick("do kiedy", "until"),
                        in.pick("stan", "status")));
        actions.forEach(each -> table.row(
                what(room, each, words),
                who(each.card(), words),
                each.card().dueOn() == null ? "" : when.day(each.card().dueOn()),
                words.of(each.card().status())));
        return table.drawn();
    }

    private static List<Element> what(Room room, PlannedAction planned, Words words) {
        var in = words.in();
        var action = planned.card();
        var ideas = planned.origin().ideaIds().stream()
                .map(each -> words.of(room, each))
                .distinct()
                .collect(Collectors.joining(" · "));
        return Stream.of(
                        tag("p", tag("b", words.of(action.title()))),
                        line("p", in.pick("Pierwszy krok: ", "First step: "), words.of(action.firstStep())),
                        line("p.small", in.pick("Z pomysłu: ", "From the idea: "), ideas),
                        action.decisionSupersededBy() == null
                                ? null
                                : tag(
                                        "p.small",
                                        in.pick(
                                                "Ustalenie, z którego wynika, zastąpiono późniejszym.",
                                                "The decision behind it was superseded by a later one.")))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Element line(String style, String before, String words) {
        return words.isEmpty() ? null : tag(style, before + words);
    }

    private static String who(ActionCard action, Words words) {
        return Stream.of(words.of(action.owner()), words.of(action.ownerOrganisation()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String state(Plan plan, Tongue in) {
        return plan.version() == null
                ? in.pick("jeszcze nieopublikowany", "not published yet")
                : in.pick("wersja ", "version ") + plan.version();
    }
}
