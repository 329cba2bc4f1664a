package dev.narada.query.history;

import dev.narada.events.evaluation.*;

/** That a meeting was evaluated; what was said about it is for facilitators. */
final class EvaluationSentences {

    private EvaluationSentences() {}

    static Sentence of(EvaluationFact fact, HistoryWords w) {
        return switch (fact) {
            case EvaluationGiven f ->
                w.tell(f)
                        .session(f.sessionId())
                        .with("comment", w.audience().leads() ? w.remark(": ", f.comment()) : "");
        };
    }
}
