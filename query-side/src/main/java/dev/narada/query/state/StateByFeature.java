package dev.narada.query.state;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.query.evaluation.Evaluations;
import dev.narada.query.items.Items;
import dev.narada.query.people.People;
import dev.narada.query.plan.Settlements;
import dev.narada.query.questions.Questions;
import dev.narada.query.voting.Votings;
import dev.narada.query.workshop.PhaseHistory;
import dev.narada.query.workshop.Programme;

/** What is known about a workshop, feature by feature; each part folds the facts of its own feature. */
record StateByFeature(
        Programme stage,
        PhaseHistory course,
        People people,
        Items needs,
        Items ideas,
        Questions questions,
        Votings votings,
        Settlements plan,
        Evaluations evaluations) {

    static final StateByFeature NONE = new StateByFeature(
            Programme.EMPTY,
            PhaseHistory.EMPTY,
            People.NOBODY,
            Items.NONE,
            Items.NONE,
            Questions.NONE,
            Votings.NONE,
            Settlements.NONE,
            Evaluations.NONE);

    StateByFeature with(Programme nextStage, PhaseHistory nextCourse) {
        return new StateByFeature(nextStage, nextCourse, people, needs, ideas, questions, votings, plan, evaluations);
    }

    StateByFeature with(People next) {
        return new StateByFeature(stage, course, next, needs, ideas, questions, votings, plan, evaluations);
    }

    StateByFeature with(Items nextNeeds, Items nextIdeas) {
        return new StateByFeature(stage, course, people, nextNeeds, nextIdeas, questions, votings, plan, evaluations);
    }

    /** The needs or the ideas anew, whichever this is one of. */
    StateByFeature with(ItemId one, Items next) {
        return switch (one) {
            case NeedId _ -> with(next, ideas);
            case IdeaId _ -> with(needs, next);
        };
    }

    StateByFeature with(Questions next) {
        return new StateByFeature(stage, course, people, needs, ideas, next, votings, plan, evaluations);
    }

    StateByFeature with(Votings next) {
        return new StateByFeature(stage, course, people, needs, ideas, questions, next, plan, evaluations);
    }

    StateByFeature with(Settlements next, Items nextIdeas) {
        return new StateByFeature(stage, course, people, needs, nextIdeas, questions, votings, next, evaluations);
    }

    StateByFeature with(Evaluations next) {
        return new StateByFeature(stage, course, people, needs, ideas, questions, votings, plan, next);
    }
}
