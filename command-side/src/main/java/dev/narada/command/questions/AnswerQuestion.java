package dev.narada.command.questions;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.questions.QuestionRefusal.QUESTION_UNKNOWN;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Lines;
import dev.narada.events.QuestionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.questions.QuestionAnswered;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notes that a question was answered, aloud or in these words. */
record AnswerQuestion(
        WorkshopId workshopId,
        QuestionId questionId,
        @Lines @Nullable String answer) implements Command {

    public static final Slice<AnswerQuestion> SLICE = Slice.of(AnswerQuestion.class)
            .by(SCRIBE)
            .refusing(QUESTION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Question.of(c.workshopId(), c.questionId))
            .decide(AnswerQuestion::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("answer", answer, 0, 2000).fault();
    }

    static Outcome decide(AnswerQuestion c, WorkshopRules room, Question question, DecisionContext by) {
        var no = firstOf(room.shut(), question.unknown());
        if (no != null) {
            return refuse(no);
        }

        var answer = Words.maybe(c.answer);
        return question.answered() && Objects.equals(answer, question.answer())
                ? unchanged()
                : accept(new QuestionAnswered(c.workshopId, c.questionId, answer));
    }
}
