package dev.narada.query.state;

import static dev.narada.query.state.NewsItem.Occasion.*;

import dev.narada.events.Fact;
import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Rewording;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.*;
import dev.narada.events.people.*;
import dev.narada.events.plan.*;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.*;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.WorkshopFact;
import dev.narada.log.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which facts are news, and for whom. */
final class NewsRules {

    /** One piece of news and who reads it. */
    record Headline(NewsItem item, Set<ParticipantId> readers) {}

    private final WorkshopState room;
    private final Recorded<? extends Fact> recorded;
    private final List<Headline> found = new ArrayList<>();

    private NewsRules(WorkshopState room, Recorded<? extends Fact> recorded) {
        this.room = room;
        this.recorded = recorded;
    }

    static List<Headline> of(WorkshopState room, Recorded<? extends Fact> recorded) {
        var headlines = new NewsRules(room, recorded);
        switch (recorded.event()) {
            case ItemFact f -> headlines.item(f);
            case PlanFact f -> headlines.plan(f);
            case QuestionFact f -> headlines.question(f);
            case PersonFact f -> headlines.person(f);
            case WorkshopFact _, VotingFact _, EvaluationFact _, PrivacyFact _ -> {}
        }
        return headlines.found;
    }

    private void item(ItemFact fact) {
        var id = fact.itemId();
        switch (fact) {
            case ItemsMerged f -> f.itemIds().forEach(each -> toAuthors(NEED_MERGED, IDEA_MERGED, each));
            case ItemHidden _ -> toAuthors(NEED_HIDDEN, IDEA_HIDDEN, id);
            case ItemRestored _ -> toAuthors(NEED_RESTORED, IDEA_RESTORED, id);
            case ItemLateAccepted _ -> toAuthors(NEED_LATE_ACCEPTED, IDEA_LATE_ACCEPTED, id);
            case ItemReworded f -> {
                if (f.kind() == Rewording.MEANING) {
                    toSupporters(id);
                }
            }
            case IdeaCarriedOver _ -> toAuthors(IDEA_CARRIED_OVER, id);
            case IdeaParked _ -> toAuthors(IDEA_PARKED, id);
            case IdeaDropped _ -> toAuthors(IDEA_DROPPED, id);
            case ItemProposed _,
                    ItemHandedIn _,
                    ItemMovedToTheme _,
                    ItemWithdrawn _,
                    ItemEndorsed _,
                    ItemEndorsementWithdrawn _,
                    ItemRoomSupportCounted _,
                    ItemMergeUndone _ -> {}
        }
    }

    private void plan(PlanFact fact) {
        switch (fact) {
            case DecisionTaken f -> taken(f);
            case ActionAdopted f -> {
                var number = room.plan().actions().size() + 1;
                var ideas = f.ideaIds().isEmpty() ? ideasOf(f.decisionId()) : f.ideaIds();
                ideas.forEach(id -> add(IDEA_BECAME_ACTION, id.value(), number, authors(id)));
            }
            case StatusReported f -> reported(f);
            case DecisionProposed _,
                    ObjectionRaised _,
                    ObjectionResolved _,
                    ObjectionWithdrawn _,
                    DecisionSuperseded _,
                    ActionAmended _,
                    OwnerAssigned _,
                    DueDateSet _,
                    ActionDropped _,
                    ActionRestored _,
                    PlanPublished _ -> {}
        }
    }

    private void taken(DecisionTaken f) {
        var kind = switch (f.outcome()) {
            case ADOPTED -> IDEA_ADOPTED;
            case PARKED -> IDEA_PARKED;
            case REJECTED -> IDEA_REJECTED;
        };
        f.ideaIds().forEach(id -> toAuthors(kind, id));
        f.setAside().forEach(id -> toAuthors(IDEA_PARKED, id));
    }

    private void reported(StatusReported f) {
        var action = room.plan().actions().get(f.actionId());
        if (action != null) {
            var readers = new LinkedHashSet<ParticipantId>();
            action.ideaIds().forEach(id -> readers.addAll(authors(id)));
            add(ACTION_STATUS_REPORTED, f.actionId().value(), action.ordinal(), readers);
        }
    }

    private void question(QuestionFact fact) {
        switch (fact) {
            case QuestionAnswered f -> {
                var question = room.questions().all().get(f.questionId());
                if (question != null) {
                    var readers = new LinkedHashSet<ParticipantId>(question.endorsers());
                    addTo(readers, question.authorId());
                    add(QUESTION_ANSWERED, f.questionId().value(), 0, readers);
                }
            }
            case QuestionAsked _, QuestionEndorsed _, QuestionEndorsementWithdrawn _ -> {}
        }
    }

    private void person(PersonFact fact) {
        switch (fact) {
            case SeatOffered(var _, var who, var session) -> {
                var number =
                        room.stage().meeting(session).map(each -> each.number()).orElse(0);
                add(SEAT_OFFERED, session.value(), number, Set.of(who));
            }
            case ParticipantRegistered _,
                    ParticipantWaitlisted _,
                    RegistrationChanged _,
                    RegistrationCancelled _,
                    AttendanceConfirmed _,
                    AttendanceDeclined _,
                    CheckedIn _,
                    CheckInUndone _,
                    CheckedOut _,
                    PresenceCorrected _,
                    ParticipantRemoved _,
                    ParticipantReinstated _,
                    ConsentGiven _,
                    ConsentWithdrawn _,
                    Seated _ -> {}
        }
    }

    private List<IdeaId> ideasOf(dev.narada.events.@Nullable DecisionId id) {
        var decision = id == null ? null : room.plan().decisions().get(id);
        return decision == null ? List.of() : decision.ideaIds();
    }

    private void toAuthors(NewsItem.Occasion need, NewsItem.Occasion idea, ItemId id) {
        toAuthors(either(need, idea, id), id);
    }

    private void toAuthors(NewsItem.Occasion kind, ItemId id) {
        add(kind, id.value(), 0, authors(id));
    }

    private void toSupporters(ItemId id) {
        var items = room.items(id);
        var item = items.find(id.value());
        if (item != null) {
            var readers = new LinkedHashSet<>(items.support(item).people());
            add(either(NEED_MEANING_CHANGED, IDEA_MEANING_CHANGED, id), id.value(), 0, readers);
        }
    }

    private static NewsItem.Occasion either(NewsItem.Occasion need, NewsItem.Occasion idea, ItemId id) {
        return switch (id) {
            case NeedId _ -> need;
            case IdeaId _ -> idea;
        };
    }

    private void add(NewsItem.Occasion kind, UUID about, int number, Set<ParticipantId> readers) {
        found.add(new Headline(new NewsItem(recorded.position(), kind, about, number), readers));
    }

    private Set<ParticipantId> authors(ItemId id) {
        var items = room.items(id);
        var authors = new LinkedHashSet<ParticipantId>();
        for (var each : items.party(id.value())) {
            var item = items.find(each);
            addTo(authors, item == null ? null : item.origin().authorId());
        }
        return authors;
    }

    private static void addTo(Collection<ParticipantId> all, @Nullable ParticipantId one) {
        if (one != null) {
            all.add(one);
        }
    }
}
