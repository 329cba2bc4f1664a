package dev.narada.query.history;

import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.ItemFact;
import dev.narada.events.people.PersonFact;
import dev.narada.events.people.SeatOffered;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.WorkshopFact;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody did, feature by feature; who did it, or whom it befell, goes before. */
final class Sentences {

    private Sentences() {}

    /** Whom a fact befell that nobody did: a seat that comes free goes to the first in line, whatever freed it. */
    static Optional<String> befell(Fact fact, HistoryWords w) {
        return fact instanceof SeatOffered ? Optional.of(w.say("history.next-in-line", Map.of())) : Optional.empty();
    }

    /** {@code doer} is who acted, if they did so for themselves. */
    static Sentence of(Fact fact, @Nullable ParticipantId doer, HistoryWords w) {
        return switch (fact) {
            case WorkshopFact f -> WorkshopSentences.of(f, w);
            case PersonFact f -> PersonSentences.of(f, doer, w);
            case ItemFact f -> ItemSentences.of(f, w);
            case QuestionFact f -> QuestionSentences.of(f, w);
            case VotingFact f -> VotingSentences.of(f, w);
            case PlanFact f -> PlanSentences.of(f, w);
            case EvaluationFact f -> EvaluationSentences.of(f, w);
            case PrivacyFact f -> PrivacySentences.of(f, w);
        };
    }
}
