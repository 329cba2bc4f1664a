package dev.narada.query.room;

import dev.narada.events.Fact;
import dev.narada.events.IdeaId;
import dev.narada.events.WorkshopId;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.ideas.IdeaFact;
import dev.narada.events.needs.NeedFact;
import dev.narada.events.people.PersonFact;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.Paused;
import dev.narada.events.workshop.Resumed;
import dev.narada.events.workshop.WorkshopFact;
import dev.narada.log.Recorded;
import dev.narada.query.evaluation.Evaluations;
import dev.narada.query.ideas.IdeaFold;
import dev.narada.query.items.Items;
import dev.narada.query.needs.NeedFold;
import dev.narada.query.people.People;
import dev.narada.query.plan.Settlements;
import dev.narada.query.questions.Questions;
import dev.narada.query.voting.Votings;
import dev.narada.query.workshop.Course;
import dev.narada.query.workshop.Stage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about one workshop after its event at {@code position}. Every view is a rendering of it, so that
 * live, rebuilt and travelled-to views cannot disagree.
 *
 * @param next the number within the workshop of the event that comes next
 */
public record Room(
        WorkshopId id,
        long position,
        long next,
        Stage stage,
        Course course,
        People people,
        Items needs,
        Items ideas,
        Questions questions,
        Votings votings,
        Settlements plan,
        Evaluations evaluations,
        News news,
        @Nullable Frozen frozen) {

    public static Room empty(WorkshopId id) {
        return new Room(
                id,
                0,
                0,
                Stage.EMPTY,
                Course.EMPTY,
                People.NOBODY,
                Items.NONE,
                Items.NONE,
                Questions.NONE,
                Votings.NONE,
                Settlements.NONE,
                Evaluations.NONE,
                News.NONE,
                null);
    }

    /** The room after one more event; an event that it reflects already changes nothing. */
    public Room apply(Recorded<? extends Fact> recorded) {
        if (recorded.n() < next) {
            return this;
        }
        var after = changed(recorded).at(recorded, news.apply(this, recorded));
        return switch (recorded.event()) {
            case Paused _ -> after.with(new Frozen(after.still(), recorded.position(), 0));
            case Resumed _ -> after.with((Frozen) null);
            case Fact fact when frozen != null -> after.with(held(frozen, fact, recorded));
            case Fact _ -> after;
        };
    }

    public Room applyAll(List<? extends Recorded<? extends Fact>> several) {
        var room = this;
        for (var each : several) {
            room = room.apply(each);
        }
        return room;
    }

    private Room changed(Recorded<? extends Fact> recorded) {
        var t = recorded.t();
        return switch (recorded.event()) {
            case WorkshopFact f -> with(stage.apply(f), course.apply(f, t));
            case PersonFact f -> with(people.apply(f, t));
            case NeedFact f -> withItems(NeedFold.apply(needs, f, t), ideas);
            case IdeaFact f -> withItems(needs, IdeaFold.apply(ideas, f, t));
            case QuestionFact f -> with(questions.apply(f));
            case VotingFact f -> with(votings.apply(f));
            case PlanFact f -> with(plan.apply(f), Settling.apply(ideas, plan, f));
            case EvaluationFact f -> with(evaluations.apply(f));
            case PrivacyFact f -> Removing.apply(this, f);
        };
    }

    private static Frozen held(Frozen frozen, Fact fact, Recorded<? extends Fact> recorded) {
        return Contributions.heldBack(fact)
                ? new Frozen(frozen.room(), frozen.since(), frozen.heldBack() + 1)
                : new Frozen(frozen.room().apply(recorded), frozen.since(), frozen.heldBack());
    }

    /** As it stands, to be looked at: without anybody's own choices. */
    private Room still() {
        return with(votings.withoutChoices()).with((Frozen) null);
    }

    static List<UUID> values(List<IdeaId> ids) {
        return ids.stream().map(IdeaId::value).toList();
    }

    private Room at(Recorded<? extends Fact> recorded, News then) {
        return new Room(
                id,
                recorded.position(),
                recorded.n() + 1,
                stage,
                course,
                people,
                needs,
                ideas,
                questions,
                votings,
                plan,
                evaluations,
                then,
                frozen);
    }

    private Room with(Stage nextStage, Course nextCourse) {
        return new Room(
                id,
                position,
                next,
                nextStage,
                nextCourse,
                people,
                needs,
                ideas,
                questions,
                votings,
                plan,
                evaluations,
                news,
                frozen);
    }

    Room with(People then) {
        return new Room(
                id,
                position,
                next,
                stage,
                course,
                then,
                needs,
                ideas,
                questions,
                votings,
                plan,
                evaluations,
                news,
                frozen);
    }

    Room withItems(Items thenNeeds, Items thenIdeas) {
        return new Room(
                id,
                position,
                next,
                stage,
                course,
                people,
                thenNeeds,
                thenIdeas,
                questions,
                votings,
                plan,
                evaluations,
                news,
                frozen);
    }

    Room with(Questions then) {
        return new Room(
                id,
                position,
                next,
                stage,
                course,
                people,
                needs,
                ideas,
                then,
                votings,
                plan,
                evaluations,
                news,
                frozen);
    }

    private Room with(Votings then) {
        return new Room(
                id,
                position,
                next,
                stage,
                course,
                people,
                needs,
                ideas,
                questions,
                then,
                plan,
                evaluations,
                news,
                frozen);
    }

    Room with(Settlements then, Items thenIdeas) {
        return new Room(
                id,
                position,
                next,
                stage,
                course,
                people,
                needs,
                thenIdeas,
                questions,
                votings,
                then,
                evaluations,
                news,
                frozen);
    }

    private Room with(Evaluations then) {
        return new Room(
                id, position, next, stage, course, people, needs, ideas, questions, votings, plan, then, news, frozen);
    }

    Room with(@Nullable Frozen then) {
        return new Room(
                id,
                position,
                next,
                stage,
                course,
                people,
                needs,
                ideas,
                questions,
                votings,
                plan,
                evaluations,
                news,
                then);
    }
}
