package dev.narada.query.questions;

import dev.narada.events.ParticipantId;
import dev.narada.events.QuestionId;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSet;

/** What somebody wants to know. An answer given aloud has no words. */
public record Question(
        QuestionId questionId,
        @Nullable SessionId sessionId,
        Text text,
        @Nullable ParticipantId authorId,
        PSet<ParticipantId> endorsers,
        @Nullable Text answer) {

    Question with(PSet<ParticipantId> next) {
        return new Question(questionId, sessionId, text, authorId, next, answer);
    }

    Question worded(Text nextText, @Nullable Text nextAnswer) {
        return new Question(questionId, sessionId, nextText, authorId, endorsers, nextAnswer);
    }
}
