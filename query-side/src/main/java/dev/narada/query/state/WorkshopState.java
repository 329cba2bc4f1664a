package dev.narada.query.state;

import dev.narada.events.Fact;
import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.WorkshopId;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.ItemFact;
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
import dev.narada.query.items.ItemFold;
import dev.narada.query.items.Items;
import dev.narada.query.people.People;
import dev.narada.query.plan.Settlements;
import dev.narada.query.questions.Questions;
import dev.narada.query.voting.Votings;
import dev.narada.query.workshop.PhaseHistory;
import dev.narada.query.workshop.Programme;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about one workshop after its event at {@code position}. Every view is a rendering of it, so that
 * live, rebuilt and travelled-to views cannot disagree.
 *
 * @param next the number within the workshop of the event that comes next
 */
public record WorkshopState(
        WorkshopId id,
        long position,
        long next,
        StateByFeature parts,
        News news,
        CalendarHistory diary,
        @Nullable PausedBoard frozen) {

    public static WorkshopState empty(WorkshopId id) {
        return new WorkshopState(id, 0, 0, StateByFeature.NONE, News.NONE, CalendarHistory.EMPTY, null);
    }

    /** The room after one more event; an event that it reflects already changes nothing. */
    public WorkshopState apply(Recorded<? extends Fact> recorded) {
        if (recorded.n() < next) {
            return this;
        }
        var then = news.apply(this, recorded);
        var changed = changed(recorded);
        var dates = diary.after(parts, changed, recorded.position());
        var after = new WorkshopState(id, recorded.position(), recorded.n() + 1, changed, then, dates, frozen);
        return switch (recorded.event()) {
            case Paused _ -> after.with(new PausedBoard(after.still(), recorded.position(), 0));
            case Resumed _ -> after.with((PausedBoard) null);
            case Fact fact when frozen != null -> after.with(held(frozen, fact, recorded));
            case Fact _ -> after;
        };
    }

    public WorkshopState applyAll(List<? extends Recorded<? extends Fact>> several) {
        var room = this;
        for (var each : several) {
            room = room.apply(each);
        }
        return room;
    }

    private StateByFeature changed(Recorded<? extends Fact> recorded) {
        var t = recorded.t();
        return switch (recorded.event()) {
            case WorkshopFact f -> parts.with(stage().apply(f), course().apply(f, t));
            case PersonFact f -> parts.with(people().apply(f, t));
            case ItemFact f -> parts.with(f.itemId(), ItemFold.apply(items(f.itemId()), f, t));
            case QuestionFact f -> parts.with(questions().apply(f));
            case VotingFact f -> parts.with(votings().apply(f));
            case PlanFact f -> parts.with(plan().apply(f), DecisionEffects.apply(ideas(), plan(), f));
            case EvaluationFact f -> parts.with(evaluations().apply(f));
            case PrivacyFact f -> StateRemovals.apply(parts, f);
        };
    }

    private static PausedBoard held(PausedBoard frozen, Fact fact, Recorded<? extends Fact> recorded) {
        return PausedContributions.heldBack(fact)
                ? new PausedBoard(frozen.room(), frozen.since(), frozen.heldBack() + 1)
                : new PausedBoard(frozen.room().apply(recorded), frozen.since(), frozen.heldBack());
    }

    /** As it stands, to be looked at: without anybody's own choices. */
    private WorkshopState still() {
        return new WorkshopState(id, position, next, parts.with(votings().withoutChoices()), news, diary, null);
    }

    static List<UUID> values(List<IdeaId> ids) {
        return ids.stream().map(IdeaId::value).toList();
    }

    WorkshopState withItems(Items needs, Items ideas) {
        return new WorkshopState(id, position, next, parts.with(needs, ideas), news, diary, frozen);
    }

    WorkshopState with(@Nullable PausedBoard then) {
        return new WorkshopState(id, position, next, parts, news, diary, then);
    }

    public Programme stage() {
        return parts.stage();
    }

    public PhaseHistory course() {
        return parts.course();
    }

    public People people() {
        return parts.people();
    }

    public Items needs() {
        return parts.needs();
    }

    public Items ideas() {
        return parts.ideas();
    }

    /** The needs or the ideas, whichever this is one of. */
    public Items items(ItemId one) {
        return switch (one) {
            case NeedId _ -> needs();
            case IdeaId _ -> ideas();
        };
    }

    public Questions questions() {
        return parts.questions();
    }

    public Votings votings() {
        return parts.votings();
    }

    public Settlements plan() {
        return parts.plan();
    }

    public Evaluations evaluations() {
        return parts.evaluations();
    }
}
