package dev.narada.query.state;

import dev.narada.events.Fact;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.*;
import dev.narada.events.people.PersonFact;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.WorkshopFact;

/** What a paused board holds back: everything but the facilitator's own stage directions and what takes words away. */
final class PausedContributions {

    private PausedContributions() {}

    static boolean heldBack(Fact fact) {
        return switch (fact) {
            case WorkshopFact _, PrivacyFact _ -> false;
            case PersonFact _, QuestionFact _, VotingFact _, PlanFact _, EvaluationFact _ -> true;
            case ItemFact f -> heldBack(f);
        };
    }

    private static boolean heldBack(ItemFact fact) {
        return switch (fact) {
            case ItemHidden _, ItemWithdrawn _ -> false;
            case ItemProposed _,
                    ItemHandedIn _,
                    ItemLateAccepted _,
                    ItemReworded _,
                    ItemMovedToTheme _,
                    ItemRestored _,
                    ItemEndorsed _,
                    ItemEndorsementWithdrawn _,
                    ItemRoomSupportCounted _,
                    ItemsMerged _,
                    ItemMergeUndone _,
                    IdeaCarriedOver _,
                    IdeaParked _,
                    IdeaDropped _ -> true;
        };
    }
}
