package dev.narada.command.undo;

import dev.narada.events.questions.QuestionAnswered;
import dev.narada.events.questions.QuestionAsked;
import dev.narada.events.questions.QuestionEndorsed;
import dev.narada.events.questions.QuestionEndorsementWithdrawn;
import dev.narada.events.questions.QuestionFact;

/** What takes back an act about a question. */
final class QuestionOpposite {

    private QuestionOpposite() {}

    static Way of(QuestionFact fact, Moment moment) {
        var w = fact.workshopId();
        return switch (fact) {
            case QuestionEndorsed it ->
                Voice.own(moment, new QuestionEndorsementWithdrawn(w, it.questionId(), it.participantId()));
            case QuestionEndorsementWithdrawn it ->
                Voice.own(moment, new QuestionEndorsed(w, it.questionId(), it.participantId()));
            case QuestionAnswered it ->
                moment.before()
                        .last(QuestionAnswered.class, old -> old.questionId().equals(it.questionId()))
                        .map(old -> Way.saying(old, old.answer()))
                        .orElse(Way.barred(UndoRefusal.NOTHING_EARLIER));
            case QuestionAsked _ -> Way.none();
        };
    }
}
