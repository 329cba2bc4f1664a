package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.query.plan.Decision;
import dev.narada.query.state.WorkshopState;
import java.util.ArrayList;
import java.util.List;

/** What was settled and stands, each with the address of its sheet and proof, for cameras. */
final class DecisionProofs {

    private DecisionProofs() {}

    /** {@code base} is where everybody finds the server. */
    static List<Element> of(WorkshopState room, String base, PrintedWords words) {
        var pieces = new ArrayList<Element>();
        for (var decision : room.plan().decisions().values()) {
            if (decision.taken() != null && decision.supersededBy() == null) {
                var wording = words.of(decision.wording());
                pieces.add(tag(
                        "div.proved",
                        QrCodeFigure.small(
                                address(room, base, decision), words.say("plan.proof-code", "text", wording)),
                        tag("p", tag("b", wording))));
            }
        }
        if (!pieces.isEmpty()) {
            pieces.addFirst(tag("p", words.say("plan.proofs")));
            pieces.addFirst(tag("h1.part", words.say("decisions.title")));
        }
        return pieces;
    }

    private static String address(WorkshopState room, String base, Decision decision) {
        return base + "/w/" + room.id() + "/record#decision-" + decision.decisionId();
    }
}
