package dev.narada.command.undo;

import dev.narada.command.compensation.Aspect;
import dev.narada.command.compensation.Compensating;
import dev.narada.command.compensation.Compensation;
import dev.narada.command.compensation.UndoContext;
import dev.narada.command.evaluation.EvaluationCompensation;
import dev.narada.command.items.ItemCompensation;
import dev.narada.command.people.PersonCompensation;
import dev.narada.command.plan.PlanCompensation;
import dev.narada.command.privacy.PrivacyCompensation;
import dev.narada.command.questions.QuestionCompensation;
import dev.narada.command.voting.VotingCompensation;
import dev.narada.command.workshop.MeetingCompensation;
import dev.narada.events.Fact;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.ItemFact;
import dev.narada.events.people.PersonFact;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.WorkshopFact;
import java.util.List;

/** A fact with the feature that knows how to take it back: the one place where the features' compensations come together. */
record Compensable<F extends Fact>(F fact, Compensating<F> feature) {

    static Compensable<?> of(Fact fact) {
        return switch (fact) {
            case WorkshopFact it -> new Compensable<>(it, new MeetingCompensation());
            case PersonFact it -> new Compensable<>(it, new PersonCompensation());
            case ItemFact it -> new Compensable<>(it, new ItemCompensation());
            case QuestionFact it -> new Compensable<>(it, new QuestionCompensation());
            case VotingFact it -> new Compensable<>(it, new VotingCompensation());
            case PlanFact it -> new Compensable<>(it, new PlanCompensation());
            case EvaluationFact it -> new Compensable<>(it, new EvaluationCompensation());
            case PrivacyFact it -> new Compensable<>(it, new PrivacyCompensation());
        };
    }

    Compensation compensation(UndoContext context) {
        return feature.of(fact, context);
    }

    List<Aspect> effects() {
        return feature.effects(fact);
    }

    List<Aspect> conflicts() {
        return feature.conflicts(fact);
    }
}
