package dev.narada.query.history;

import dev.narada.events.Fact;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.*;
import dev.narada.events.people.*;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.*;
import dev.narada.events.workshop.WorkshopFact;
import dev.narada.query.state.WorkshopState;

/** Which facts are told to others than facilitators, who are told all. */
final class FactVisibility {

    private FactVisibility() {}

    static boolean shown(Fact fact, WorkshopState room) {
        return switch (fact) {
            case WorkshopFact _, QuestionFact _, PlanFact _, EvaluationFact _, PrivacyFact _ -> true;
            case ItemFact f -> shown(f, room);
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

    /** What stands on the board; of a merge what stands in it is told item by item. */
    private static boolean shown(ItemFact fact, WorkshopState room) {
        return switch (fact) {
            case ItemsMerged _, ItemMergeUndone _ -> true;
            case ItemProposed _,
                    ItemHandedIn _,
                    ItemLateAccepted _,
                    ItemReworded _,
                    ItemMovedToTheme _,
                    ItemWithdrawn _,
                    ItemHidden _,
                    ItemRestored _,
                    ItemEndorsed _,
                    ItemEndorsementWithdrawn _,
                    ItemRoomSupportCounted _,
                    IdeaCarriedOver _,
                    IdeaParked _,
                    IdeaDropped _ -> {
                var items = room.items(fact.itemId());
                var item = items.find(fact.itemId().value());
                yield item != null && items.shows(item);
            }
        };
    }
}
