package dev.narada.query.room;

import dev.narada.events.IdeaId;
import dev.narada.events.ItemId;
import dev.narada.events.NeedId;
import dev.narada.query.evaluation.Evaluations;
import dev.narada.query.items.Items;
import dev.narada.query.people.People;
import dev.narada.query.plan.Settlements;
import dev.narada.query.questions.Questions;
import dev.narada.query.voting.Votings;
import dev.narada.query.workshop.Course;
import dev.narada.query.workshop.Stage;

/** What is known about a workshop, feature by feature; each part folds the facts of its own feature. */
public record Parts(
        Stage stage,
        Course course,
        People people,
        Items needs,
        Items ideas,
        Questions questions,
        Votings votings,
        Settlements plan,
        Evaluations evaluations) {

    static final Parts NONE = new Parts(
            Stage.EMPTY,
            Course.EMPTY,
            People.NOBODY,
            Items.NONE,
            Items.NONE,
            Questions.NONE,
            Votings.NONE,
            Settlements.NONE,
            Evaluations.NONE);

    Parts with(Stage nextStage, Course nextCourse) {
        return new Parts(nextStage, nextCourse, people, needs, ideas, questions, votings, plan, evaluations);
    }

    Parts with(People next) {
        return new Parts(stage, course, next, needs, ideas, questions, votings, plan, evaluations);
    }

    Parts with(Items nextNeeds, Items nextIdeas) {
        return new Parts(stage, course, people, nextNeeds, nextIdeas, questions, votings, plan, evaluations);
    }

    /** The needs or the ideas anew, whichever this is one of. */
    Parts with(ItemId one, Items next) {
        return switch (one) {
            case NeedId _ -> with(next, ideas);
            case IdeaId _ -> with(needs, next);
        };
    }

    Parts with(Questions next) {
        return new Parts(stage, course, people, needs, ideas, next, votings, plan, evaluations);
    }

    Parts with(Votings next) {
        return new Parts(stage, course, people, needs, ideas, questions, next, plan, evaluations);
    }

    Parts with(Settlements next, Items nextIdeas) {
        return new Parts(stage, course, people, needs, nextIdeas, questions, votings, next, evaluations);
    }

    Parts with(Evaluations next) {
        return new Parts(stage, course, people, needs, ideas, questions, votings, plan, next);
    }
}
