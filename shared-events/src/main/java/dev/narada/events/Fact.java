package dev.narada.events;

import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.ItemFact;
import dev.narada.events.people.PersonFact;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.WorkshopFact;

/** Something that happened in one workshop and will always have happened. */
public sealed interface Fact
        permits WorkshopFact, PersonFact, ItemFact, QuestionFact, VotingFact, PlanFact, EvaluationFact, PrivacyFact {

    WorkshopId workshopId();
}
