package dev.narada.query.state;

import static dev.narada.query.state.NewsItem.Kind.*;

import dev.narada.events.Fact;
import dev.narada.events.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Rewording;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.ideas.*;
import dev.narada.events.needs.*;
import dev.narada.events.people.*;
import dev.narada.events.plan.*;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.*;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.WorkshopFact;
import dev.narada.log.Recorded;
import dev.narada.query.items.Items;
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
            case NeedFact f -> headlines.need(f);
            case IdeaFact f -> headlines.idea(f);
            case PlanFact f -> headlines.plan(f);
            case QuestionFact f -> headlines.question(f);
            case PersonFact f -> headlines.person(f);
            case WorkshopFact _, VotingFact _, EvaluationFact _, PrivacyFact _ -> {}
        }
        return headlines.found;
    }

    private void need(NeedFact fact) {
        switch (fact) {
            case NeedsMerged f -> f.needIds().forEach(id -> toAuthors(NEED_MERGED, id.value(), room.needs()));
            case NeedHidden f -> toAuthors(NEED_HIDDEN, f.needId().value(), room.needs());
            case NeedRestored f -> toAuthors(NEED_RESTORED, f.needId().value(), room.needs());
            case NeedLateAccepted f -> toAuthors(NEED_LATE_ACCEPTED, f.needId().value(), room.needs());
            case NeedReworded f
            when f.kind() == Rewording.MEANING ->
                toSupporters(NEED_MEANING_CHANGED, f.needId().value(), room.needs());
            case NeedProposed _,
                    NeedHandedIn _,
                    NeedReworded _,
                    NeedMovedToTheme _,
                    NeedWithdrawn _,
                    NeedEndorsed _,
                    NeedEndorsementWithdrawn _,
                    NeedRoomSupportCounted _,
                    NeedMergeUndone _ -> {}
        }
    }

    private void idea(IdeaFact fact) {
        switch (fact) {
            case IdeasMerged f -> f.ideaIds().forEach(id -> toAuthors(IDEA_MERGED, id.value(), room.ideas()));
            case IdeaHidden f -> toAuthors(IDEA_HIDDEN, f.ideaId().value(), room.ideas());
            case IdeaRestored f -> toAuthors(IDEA_RESTORED, f.ideaId().value(), room.ideas());
            case IdeaLateAccepted f -> toAuthors(IDEA_LATE_ACCEPTED, f.ideaId().value(), room.ideas());
            case IdeaReworded f
            when f.kind() == Rewording.MEANING ->
                toSupporters(IDEA_MEANING_CHANGED, f.ideaId().value(), room.ideas());
            case IdeaCarriedOver f -> toAuthors(IDEA_CARRIED_OVER, f.ideaId().value(), room.ideas());
            case IdeaParked f -> toAuthors(IDEA_PARKED, f.ideaId().value(), room.ideas());
            case IdeaDropped f -> toAuthors(IDEA_DROPPED, f.ideaId().value(), room.ideas());
            case IdeaProposed _,
                    IdeaHandedIn _,
                    IdeaReworded _,
                    IdeaMovedToTheme _,
                    IdeaWithdrawn _,
                    IdeaEndorsed _,
                    IdeaEndorsementWithdrawn _,
                    IdeaRoomSupportCounted _,
                    IdeaMergeUndone _ -> {}
        }
    }

    private void plan(PlanFact fact) {
        switch (fact) {
            case DecisionTaken f -> taken(f);
            case ActionAdopted f -> {
                var number = room.plan().actions().size() + 1;
                var ideas = f.ideaIds().isEmpty() ? ideasOf(f.decisionId()) : f.ideaIds();
                ideas.forEach(id -> add(IDEA_BECAME_ACTION, id.value(), number, authors(id.value(), room.ideas())));
            }
            case StatusReported f -> reported(f);
            case DecisionProposed _,
                    ObjectionRaised _,
                    ObjectionResolved _,
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
        f.ideaIds().forEach(id -> toAuthors(kind, id.value(), room.ideas()));
        f.setAside().forEach(id -> toAuthors(IDEA_PARKED, id.value(), room.ideas()));
    }

    private void reported(StatusReported f) {
        var action = room.plan().actions().get(f.actionId());
        if (action != null) {
            var readers = new LinkedHashSet<ParticipantId>();
            action.ideaIds().forEach(id -> readers.addAll(authors(id.value(), room.ideas())));
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

    private void toAuthors(NewsItem.Kind kind, UUID id, Items items) {
        add(kind, id, 0, authors(id, items));
    }

    private void toSupporters(NewsItem.Kind kind, UUID id, Items items) {
        var item = items.find(id);
        if (item != null) {
            add(kind, id, 0, new LinkedHashSet<>(items.support(item).people()));
        }
    }

    private void add(NewsItem.Kind kind, UUID about, int number, Set<ParticipantId> readers) {
        found.add(new Headline(new NewsItem(recorded.position(), kind, about, number), readers));
    }

    private static Set<ParticipantId> authors(UUID id, Items items) {
        var authors = new LinkedHashSet<ParticipantId>();
        for (var each : items.party(id)) {
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
