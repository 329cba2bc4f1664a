package dev.narada.command.questions;

import static dev.narada.command.compensation.Aspect.Topic.*;
import static dev.narada.command.compensation.Aspect.the;

import dev.narada.command.compensation.Aspect;
import dev.narada.command.compensation.Compensating;
import dev.narada.command.compensation.Compensation;
import dev.narada.command.compensation.UndoContext;
import dev.narada.command.compensation.UndoRefusal;
import dev.narada.events.questions.QuestionAnswered;
import dev.narada.events.questions.QuestionAsked;
import dev.narada.events.questions.QuestionEndorsed;
import dev.narada.events.questions.QuestionEndorsementWithdrawn;
import dev.narada.events.questions.QuestionFact;
import java.util.List;

/** What takes back an act about a question. */
public final class QuestionCompensation implements Compensating<QuestionFact> {

    @Override
    public Compensation of(QuestionFact fact, UndoContext context) {
        var w = fact.workshopId();
        return switch (fact) {
            case QuestionEndorsed it ->
                context.own(new QuestionEndorsementWithdrawn(w, it.questionId(), it.participantId()));
            case QuestionEndorsementWithdrawn it ->
                context.own(new QuestionEndorsed(w, it.questionId(), it.participantId()));
            case QuestionAnswered it ->
                context.before()
                        .last(QuestionAnswered.class, old -> old.questionId().equals(it.questionId()))
                        .map(old -> Compensation.saying(old, old.answer()))
                        .orElse(Compensation.barred(UndoRefusal.NOTHING_EARLIER));
            case QuestionAsked _ -> Compensation.none();
        };
    }

    @Override
    public List<Aspect> effects(QuestionFact fact) {
        return switch (fact) {
            case QuestionEndorsed it -> the(VOICE, it.questionId(), it.participantId());
            case QuestionEndorsementWithdrawn it -> the(VOICE, it.questionId(), it.participantId());
            case QuestionAnswered it -> the(ANSWER, it.questionId());
            case QuestionAsked it -> the(ITEM, it.questionId());
        };
    }

    @Override
    public List<Aspect> conflicts(QuestionFact fact) {
        return effects(fact);
    }
}
