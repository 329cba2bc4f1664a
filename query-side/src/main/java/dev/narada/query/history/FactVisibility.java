package dev.narada.query.history;

import dev.narada.events.Fact;
import dev.narada.events.IdeaId;
import dev.narada.events.NeedId;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.ideas.*;
import dev.narada.events.needs.*;
import dev.narada.events.people.*;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.*;
import dev.narada.events.workshop.WorkshopFact;
import dev.narada.query.items.Items;
import dev.narada.query.state.WorkshopState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which facts are told to others than facilitators, who are told all. */
final class FactVisibility {

    private FactVisibility() {}

    static boolean shown(Fact fact, WorkshopState room) {
        return switch (fact) {
            case WorkshopFact _, QuestionFact _, PlanFact _, EvaluationFact _, PrivacyFact _ -> true;
            case NeedFact f -> {
                var id = subject(f);
                yield id == null || onBoard(room.needs(), id.value());
            }
            case IdeaFact f -> {
                var id = subject(f);
                yield id == null || onBoard(room.ideas(), id.value());
            }
            case PersonFact f -> shown(f);
            case VotingFact f -> shown(f);
        };
    }

    /** Each by each, dots would tell who voted when. */
    private static boolean shown(VotingFact fact) {
        return switch (fact) {
            case DotsPlaced _ -> false;
            case VotingOpened _, DotBudgetRaised _, VotingClosed _ -> true;
        };
    }

    private static boolean shown(PersonFact fact) {
        return switch (fact) {
            case ParticipantRemoved _, ParticipantReinstated _, ConsentGiven _, ConsentWithdrawn _, Seated _ -> false;
            case ParticipantRegistered _,
                    ParticipantWaitlisted _,
                    RegistrationChanged _,
                    RegistrationCancelled _,
                    SeatOffered _,
                    AttendanceConfirmed _,
                    AttendanceDeclined _,
                    CheckedIn _,
                    CheckInUndone _,
                    CheckedOut _,
                    PresenceCorrected _ -> true;
        };
    }

    private static boolean onBoard(Items items, UUID id) {
        var item = items.find(id);
        return item != null && items.shows(item);
    }

    private static @Nullable NeedId subject(NeedFact fact) {
        return switch (fact) {
            case NeedProposed f -> f.needId();
            case NeedHandedIn f -> f.needId();
            case NeedLateAccepted f -> f.needId();
            case NeedReworded f -> f.needId();
            case NeedMovedToTheme f -> f.needId();
            case NeedWithdrawn f -> f.needId();
            case NeedHidden f -> f.needId();
            case NeedRestored f -> f.needId();
            case NeedEndorsed f -> f.needId();
            case NeedEndorsementWithdrawn f -> f.needId();
            case NeedRoomSupportCounted f -> f.needId();
            case NeedsMerged _, NeedMergeUndone _ -> null;
        };
    }

    private static @Nullable IdeaId subject(IdeaFact fact) {
        return switch (fact) {
            case IdeaProposed f -> f.ideaId();
            case IdeaHandedIn f -> f.ideaId();
            case IdeaLateAccepted f -> f.ideaId();
            case IdeaReworded f -> f.ideaId();
            case IdeaMovedToTheme f -> f.ideaId();
            case IdeaWithdrawn f -> f.ideaId();
            case IdeaHidden f -> f.ideaId();
            case IdeaRestored f -> f.ideaId();
            case IdeaEndorsed f -> f.ideaId();
            case IdeaEndorsementWithdrawn f -> f.ideaId();
            case IdeaRoomSupportCounted f -> f.ideaId();
            case IdeaCarriedOver f -> f.ideaId();
            case IdeaParked f -> f.ideaId();
            case IdeaDropped f -> f.ideaId();
            case IdeasMerged _, IdeaMergeUndone _ -> null;
        };
    }
}
