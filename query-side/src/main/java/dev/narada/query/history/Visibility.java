package dev.narada.query.history;

import dev.narada.events.Fact;
import dev.narada.events.IdeaId;
import dev.narada.events.NeedId;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.IdeaCarriedOver;
import dev.narada.events.items.IdeaDropped;
import dev.narada.events.items.IdeaFact;
import dev.narada.events.items.IdeaParked;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsed.NeedEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.IdeaEndorsementWithdrawn;
import dev.narada.events.items.ItemEndorsementWithdrawn.NeedEndorsementWithdrawn;
import dev.narada.events.items.ItemHandedIn.IdeaHandedIn;
import dev.narada.events.items.ItemHandedIn.NeedHandedIn;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemHidden.NeedHidden;
import dev.narada.events.items.ItemLateAccepted.IdeaLateAccepted;
import dev.narada.events.items.ItemLateAccepted.NeedLateAccepted;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemMergeUndone.NeedMergeUndone;
import dev.narada.events.items.ItemMovedToTheme.IdeaMovedToTheme;
import dev.narada.events.items.ItemMovedToTheme.NeedMovedToTheme;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.ItemProposed.NeedProposed;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.items.ItemRestored.NeedRestored;
import dev.narada.events.items.ItemReworded.IdeaReworded;
import dev.narada.events.items.ItemReworded.NeedReworded;
import dev.narada.events.items.ItemRoomSupportCounted.IdeaRoomSupportCounted;
import dev.narada.events.items.ItemRoomSupportCounted.NeedRoomSupportCounted;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.items.ItemWithdrawn.NeedWithdrawn;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import dev.narada.events.items.NeedFact;
import dev.narada.events.people.*;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.*;
import dev.narada.events.workshop.WorkshopFact;
import dev.narada.query.items.Items;
import dev.narada.query.room.Room;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which facts are told to others than facilitators, who are told all. */
final class Visibility {

    private Visibility() {}

    static boolean shown(Fact fact, Room room) {
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
