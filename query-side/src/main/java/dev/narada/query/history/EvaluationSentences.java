package dev.narada.query.history;

import dev.narada.events.evaluation.*;

/** That a meeting was evaluated; what was said about it is for facilitators. */
final class EvaluationSentences {

    private EvaluationSentences() {}

    static String of(EvaluationFact fact, HistoryWords w) {
        return switch (fact) {
            case EvaluationGiven f ->
                w.say(
                        "oceniła spotkanie nr %s%s",
                        "evaluated session %s%s",
                        w.number(f.sessionId()),
                        f.comment() == null || !w.audience().leads() ? "" : ": " + w.quoted(f.comment()));
        };
    }
}
