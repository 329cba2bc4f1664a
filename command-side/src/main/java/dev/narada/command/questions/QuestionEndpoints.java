package dev.narada.command.questions;

import static dev.narada.command.http.Route.delete;
import static dev.narada.command.http.Route.put;

import dev.narada.command.http.Route;
import java.util.List;

/** The doors to what people ask. */
public final class QuestionEndpoints {

    public static final List<Route> ROUTES = List.of(
            put("/questions/{questionId}", AskQuestion.class),
            put("/questions/{questionId}/endorsement", EndorseQuestion.class),
            delete("/questions/{questionId}/endorsement", WithdrawQuestionEndorsement.class));

    private QuestionEndpoints() {}
}
