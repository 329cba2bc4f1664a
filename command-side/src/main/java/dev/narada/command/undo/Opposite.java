package dev.narada.command.undo;

import dev.narada.events.Fact;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.ideas.IdeaFact;
import dev.narada.events.needs.NeedFact;
import dev.narada.events.people.PersonFact;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionAnswered;
import dev.narada.events.questions.QuestionAsked;
import dev.narada.events.questions.QuestionEndorsed;
import dev.narada.events.questions.QuestionEndorsementWithdrawn;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.WorkshopFact;
import org.jspecify.annotations.Nullable;

/** The fact that takes another one back; null where nothing does. */
final class Opposite {

    private Opposite() {}

    static @Nullable Fact of(Fact fact, Before before) {
        return switch (fact) {
            case WorkshopFact it -> MeetingOpposite.of(it, before);
            case PersonFact it -> PersonOpposite.of(it);
            case NeedFact it -> NeedOpposite.of(it, before);
            case IdeaFact it -> IdeaOpposite.of(it, before);
            case PlanFact it -> PlanOpposite.of(it, before);
            case QuestionEndorsed it ->
                new QuestionEndorsementWithdrawn(it.workshopId(), it.questionId(), it.participantId());
            case QuestionEndorsementWithdrawn it ->
                new QuestionEndorsed(it.workshopId(), it.questionId(), it.participantId());
            case QuestionAsked _, QuestionAnswered _ -> null;
            case VotingFact _, EvaluationFact _, PrivacyFact _ -> null;
        };
    }
}
