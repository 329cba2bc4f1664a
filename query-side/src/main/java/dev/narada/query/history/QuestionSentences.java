package dev.narada.query.history;

import dev.narada.events.questions.*;

/** What the room wanted to know. */
final class QuestionSentences {

    private QuestionSentences() {}

    static Sentence of(QuestionFact fact, HistoryWords w) {
        var told = w.tell(fact);
        return switch (fact) {
            case QuestionAsked f -> told.quoted("text", f.text()).person(f.authorId());
            case QuestionEndorsed f -> told.question(f.questionId()).person(f.participantId());
            case QuestionEndorsementWithdrawn f -> told.question(f.questionId()).person(f.participantId());
            case QuestionAnswered f ->
                told.question(f.questionId()).with("aloud", f.answer() == null).quoted("answer", f.answer());
        };
    }
}
