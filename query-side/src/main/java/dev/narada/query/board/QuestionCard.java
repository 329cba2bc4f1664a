package dev.narada.query.board;

import dev.narada.events.QuestionId;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.query.Keyed;
import dev.narada.query.questions.Question;
import org.jspecify.annotations.Nullable;

/** A question; {@code answer} is empty when it was answered aloud. */
record QuestionCard(
        QuestionId questionId,
        Text text,
        @Nullable SessionId sessionId,
        int endorsements,
        @Nullable Text answer) implements Keyed {

    static QuestionCard of(Question question) {
        return new QuestionCard(
                question.questionId(),
                question.text(),
                question.sessionId(),
                question.endorsers().size(),
                question.answer());
    }

    @Override
    public Object key() {
        return questionId;
    }
}
