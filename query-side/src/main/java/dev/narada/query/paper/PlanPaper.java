package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.events.Track;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.board.ActionCard;
import dev.narada.query.board.Plan;
import dev.narada.query.board.PlannedAction;
import dev.narada.query.record.Imprint;
import dev.narada.query.state.WorkshopState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan of action to hang up: by track, who does what until when, and from whose idea it came. */
public final class PlanPaper {

    private PlanPaper() {}

    /** {@code base} is where everybody finds the server, if that is known: then decisions are printed with their proofs. */
    public static byte[] of(
            WorkshopState room, Audience audience, Language in, @Nullable Imprint imprint, @Nullable String base) {
        var details = room.stage().details();
        var plan = Plan.of(room, audience);
        var words = new PrintedWords(in);
        var title = words.say("plan.title");
        var sheet = tag(
                "div.sheet",
                tag("p.over", details.organiser()),
                tag("h1", title),
                tag("p.lead", details.title() + " · " + words.say("plan.version", "version", plan.version())),
                byTrack(room, plan, PrintedDates.at(details.timezone(), in), words),
                base == null ? List.of() : DecisionProofs.of(room, base, words));
        return PdfRenderer.print(
                in,
                title,
                details.title(),
                imprint,
                List.of(sheet.with("id", "plan").with("title", title)));
    }

    /** One table for each track that has an action; none is said in a sentence. */
    static List<Element> byTrack(WorkshopState room, Plan plan, PrintedDates when, PrintedWords words) {
        var found = new ArrayList<Element>();
        for (var track : Track.values()) {
            var actions = plan.actions().stream()
                    .filter(each -> each.card().track() == track && each.card().dropped() == null)
                    .toList();
            if (!actions.isEmpty()) {
                found.add(tag("h2", words.of(track)));
                found.add(table(room, actions, when, words));
            }
        }
        return found.isEmpty() ? List.of(tag("p", words.say("plan.empty"))) : found;
    }

    private static Element table(
            WorkshopState room, List<PlannedAction> actions, PrintedDates when, PrintedWords words) {
        var table = new Table(
                List.of("what", "who", "due", "state"), words.all("plan.what", "plan.who", "plan.due", "plan.state"));
        actions.forEach(each -> table.row(
                what(room, each, words),
                who(each.card(), words),
                each.card().dueOn() == null ? "" : when.day(each.card().dueOn()),
                words.of(each.card().status())));
        return table.drawn();
    }

    private static List<Element> what(WorkshopState room, PlannedAction planned, PrintedWords words) {
        var action = planned.card();
        var ideas = planned.origin().ideaIds().stream()
                .map(each -> words.of(room, each))
                .distinct()
                .collect(Collectors.joining(" · "));
        return Stream.of(
                        tag("p", tag("b", words.of(action.title()))),
                        line("p", "plan.first-step", words.of(action.firstStep()), words),
                        line("p.small", "plan.from-idea", ideas, words),
                        action.decisionSupersededBy() == null ? null : tag("p.small", words.say("plan.superseded")))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Element line(String style, String key, String text, PrintedWords words) {
        return text.isEmpty() ? null : tag(style, words.say(key, "text", text));
    }

    private static String who(ActionCard action, PrintedWords words) {
        return Stream.of(words.of(action.owner()), words.of(action.ownerOrganisation()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
