package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.query.plan.Decision;
import dev.narada.query.plan.Objection;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.voting.Ballot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the room chose and what it settled, with the reasons. Of a secret voting there is the tally and nothing else. */
final class Settled {

    private Settled() {}

    static List<Element> votings(WorkshopState room, PrintedWords words) {
        var pieces = new ArrayList<Element>();
        for (var ballot : room.votings().all().values()) {
            if (!ballot.open() && ballot.tally() != null) {
                pieces.add(tag("p", kind(ballot, words)));
                pieces.add(tally(room, ballot, words));
            }
        }
        if (!pieces.isEmpty()) {
            pieces.addFirst(tag("h1.part", words.say("votings.title")));
        }
        return pieces;
    }

    private static String kind(Ballot ballot, PrintedWords words) {
        return words.say(
                "votings.kind",
                "secret",
                ballot.secret(),
                "dots",
                ballot.dotBudget(),
                "most",
                ballot.dotsPerIdea(),
                "people",
                ballot.voters());
    }

    private static Element tally(WorkshopState room, Ballot ballot, PrintedWords words) {
        var table = new Table(
                List.of("what", "number", "number"), words.all("column.idea", "column.dots", "column.from-people"));
        var tally = ballot.tally();
        if (tally != null) {
            tally.stream()
                    .sorted(Comparator.comparingInt(dev.narada.events.voting.Tally::dots)
                            .reversed())
                    .forEach(each -> table.row(
                            words.of(room, each.ideaId()), String.valueOf(each.dots()), String.valueOf(each.people())));
        }
        return table.drawn();
    }

    static List<Element> decisions(WorkshopState room, PrintedWords words) {
        var pieces = new ArrayList<Element>();
        for (var decision : room.plan().decisions().values()) {
            var taken = decision.taken();
            if (taken != null) {
                pieces.add(decision(room, decision, taken, words));
            }
        }
        if (!pieces.isEmpty()) {
            pieces.addFirst(tag("h1.part", words.say("decisions.title")));
        }
        return pieces;
    }

    private static Element decision(WorkshopState room, Decision decision, DecisionTaken taken, PrintedWords words) {
        return tag(
                "div.decision",
                tag("h2", words.of(decision.wording())),
                tag(
                        "p",
                        tag("b", words.of(taken.outcome())),
                        ", " + words.of(taken.mandate()) + ". " + present(room, taken, words)),
                line("decision.reason", words.of(taken.reason()), words),
                line("decision.about", ideas(room, taken.ideaIds(), words), words),
                line("decision.set-aside", ideas(room, taken.setAside(), words), words),
                decision.objections().values().stream()
                        .map(each -> line("decision.objection", objection(each, words), words))
                        .toList(),
                decision.supersededBy() == null ? null : tag("p", tag("b", words.say("decision.superseded"))));
    }

    private static String objection(Objection objection, PrintedWords words) {
        var reason = words.of(objection.reason());
        return objection.how() == null
                ? reason
                : words.say("decision.resolved", "reason", reason, "how", words.of(objection.how()));
    }

    /** In the first session, who was at all of them is not worth saying. */
    private static String present(WorkshopState room, DecisionTaken taken, PrintedWords words) {
        var first = room.stage()
                .meeting(taken.sessionId())
                .map(session -> session.number() == 1)
                .orElse(false);
        return words.say(
                "decision.present",
                "people",
                taken.presentCount(),
                "first",
                first,
                "always",
                taken.presentAtAllSessions());
    }

    private static @Nullable Element line(String key, String text, PrintedWords words) {
        return text.isEmpty() ? null : tag("p", words.say(key, "text", text));
    }

    private static String ideas(WorkshopState room, @Nullable List<IdeaId> ids, PrintedWords words) {
        return ids == null ? "" : ids.stream().map(each -> words.of(room, each)).collect(Collectors.joining(" · "));
    }
}
