package dev.narada.query.history;

import dev.narada.events.Fact;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.ideas.IdeaFact;
import dev.narada.events.needs.NeedFact;
import dev.narada.events.people.PersonFact;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.WorkshopFact;

/** What somebody did, feature by feature; who did it goes before. */
final class Sentences {

    private Sentences() {}

    static String of(Fact fact, Words w) {
        return switch (fact) {
            case WorkshopFact f -> WorkshopSentences.of(f, w);
            case PersonFact f -> PersonSentences.of(f, w);
            case NeedFact f -> NeedSentences.of(f, w);
            case IdeaFact f -> IdeaSentences.of(f, w);
            case QuestionFact f -> QuestionSentences.of(f, w);
            case VotingFact f -> VotingSentences.of(f, w);
            case PlanFact f -> PlanSentences.of(f, w);
            case EvaluationFact f -> EvaluationSentences.of(f, w);
            case PrivacyFact f -> PrivacySentences.of(f, w);
        };
    }
}
