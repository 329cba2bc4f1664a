package dev.narada.command.questions;

import static dev.narada.command.http.Route.choosing;
import static dev.narada.command.http.Route.delete;
import static dev.narada.command.http.Route.put;
import static org.springframework.http.HttpMethod.POST;

import dev.narada.command.Command;
import dev.narada.command.http.CommandFields;
import dev.narada.command.http.Feature;
import dev.narada.command.items.WithdrawEndorsement;
import java.util.List;

/** The doors to what people ask. */
public final class QuestionEndpoints {

    public static final Feature FEATURE = new Feature(
            "questions",
            List.of(AnswerQuestion.SLICE, AskQuestion.SLICE, EndorseQuestion.SLICE, WithdrawQuestionEndorsement.SLICE),
            List.of(
                    put("/questions/{questionId}", AskQuestion.class),
                    put("/questions/{questionId}/endorsement", EndorseQuestion.class),
                    delete("/questions/{questionId}/endorsement", WithdrawQuestionEndorsement.class),
                    choosing(
                            POST,
                            "/commands/WithdrawEndorsement",
                            QuestionEndpoints::withdraw,
                            WithdrawEndorsement.class,
                            WithdrawQuestionEndorsement.class)));

    private QuestionEndpoints() {}

    /** By its name it takes needs, ideas and questions alike. */
    private static Command withdraw(CommandFields in) {
        return in.has("questionId") ? in.as(WithdrawQuestionEndorsement.class) : in.as(WithdrawEndorsement.class);
    }
}
