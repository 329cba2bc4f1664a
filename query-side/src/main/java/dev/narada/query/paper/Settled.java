package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.events.IdeaId;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.query.plan.Decision;
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
        var in = words.in();
        var pieces = new ArrayList<Element>();
        for (var ballot : room.votings().all().values()) {
            if (!ballot.open() && ballot.tally() != null) {
                pieces.add(tag("p", kind(ballot, words)));
                pieces.add(tally(room, ballot, words));
            }
        }
        if (!pieces.isEmpty()) {
            pieces.addFirst(tag("h1.part", in.pick("Głosowania", "Votings")));
        }
        return pieces;
    }

    private static String kind(Ballot ballot, PrintedWords words) {
        var in = words.in();
        return (ballot.secret()
                        ? in.pick("Głosowanie tajne", "A secret voting")
                        : in.pick("Głosowanie jawne", "An open voting"))
                + ": "
                + words.count(ballot.dotBudget(), "kropka", "kropki", "kropek", "dot", "dots")
                + in.pick(" na osobę, najwyżej ", " each, at most ")
                + ballot.dotsPerIdea()
                + in.pick(" na pomysł. Z głosem: ", " an idea. Voted: ")
                + words.people(ballot.voters())
                + ".";
    }

    private static Element tally(WorkshopState room, Ballot ballot, PrintedWords words) {
        var in = words.in();
        var table = new Table(
                List.of("what", "number", "number"),
                List.of(in.pick("pomysł", "idea"), in.pick("kropki", "dots"), in.pick("od ilu osób", "from people")));
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
            pieces.addFirst(tag("h1.part", words.in().pick("Ustalenia", "Decisions")));
        }
        return pieces;
    }

    private static Element decision(WorkshopState room, Decision decision, DecisionTaken taken, PrintedWords words) {
        var in = words.in();
        return tag(
                "div.decision",
                tag("h2", words.of(decision.wording())),
                tag(
                        "p",
                        tag("b", words.of(taken.outcome())),
                        ", " + words.of(taken.mandate()) + ". " + present(room, taken, words)),
                line(in.pick("Powód: ", "Reason: "), words.of(taken.reason())),
                line(in.pick("Dotyczy: ", "About: "), ideas(room, taken.ideaIds(), words)),
                line(in.pick("Odłożono na bok: ", "Set aside: "), ideas(room, taken.setAside(), words)),
                decision.objections().values().stream()
                        .map(each -> line(
                                in.pick("Zastrzeżenie: ", "Objection: "),
                                words.of(each.reason())
                                        + (each.how() == null
                                                ? ""
                                                : in.pick(" Jak je rozwiązano: ", " Resolved: ")
                                                        + words.of(each.how()))))
                        .toList(),
                decision.supersededBy() == null
                        ? null
                        : tag(
                                "p",
                                tag(
                                        "b",
                                        in.pick(
                                                "Zastąpione późniejszym ustaleniem.",
                                                "Superseded by a later decision."))));
    }

    /** In the first session, who was at all of them is not worth saying. */
    private static String present(WorkshopState room, DecisionTaken taken, PrintedWords words) {
        var first = room.stage()
                .meeting(taken.sessionId())
                .map(session -> session.number() == 1)
                .orElse(false);
        return words.in().pick("Na sali: ", "Present: ")
                + words.people(taken.presentCount())
                + (first
                        ? ""
                        : words.in().pick(", na wszystkich spotkaniach: ", ", at all sessions: ")
                                + taken.presentAtAllSessions())
                + ".";
    }

    private static @Nullable Element line(String before, String words) {
        return words.isEmpty() ? null : tag("p", before + words);
    }

    private static String ideas(WorkshopState room, @Nullable List<IdeaId> ids, PrintedWords words) {
        return ids == null ? "" : ids.stream().map(each -> words.of(room, each)).collect(Collectors.joining(" · "));
    }
}
