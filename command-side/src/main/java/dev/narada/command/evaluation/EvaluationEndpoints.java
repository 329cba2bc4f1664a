package dev.narada.command.evaluation;

import static dev.narada.command.http.Route.post;

import dev.narada.command.http.Feature;
import java.util.List;

/** The door to saying how it was, without saying who says so. */
public final class EvaluationEndpoints {

    public static final Feature FEATURE = new Feature(
            "evaluation",
            List.of(GiveEvaluation.SLICE),
            List.of(post("/sessions/{sessionId}/evaluation", GiveEvaluation.class)));

    private EvaluationEndpoints() {}
}
