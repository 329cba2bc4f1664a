package dev.narada.query.state;

import dev.narada.events.Fact;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.ideas.*;
import dev.narada.events.needs.*;
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
            case NeedFact f -> heldBack(f);
            case IdeaFact f -> heldBack(f);
        };
    }

    private static boolean heldBack(NeedFact fact) {
        return switch (fact) {
            case NeedHidden _, NeedWithdrawn _ -> false;
            case NeedProposed _,
                    NeedHandedIn _,
                    NeedLateAccepted _,
                    NeedReworded _,
                    NeedMovedToTheme _,
                    NeedRestored _,
                    NeedEndorsed _,
                    NeedEndorsementWithdrawn _,
                    NeedRoomSupportCounted _,
                    NeedsMerged _,
                    NeedMergeUndone _ -> true;
        };
    }

    private static boolean heldBack(IdeaFact fact) {
        return switch (fact) {
            case IdeaHidden _, IdeaWithdrawn _ -> false;
            case IdeaProposed _,
                    IdeaHandedIn _,
                    IdeaLateAccepted _,
                    IdeaReworded _,
                    IdeaMovedToTheme _,
                    IdeaRestored _,
                    IdeaEndorsed _,
                    IdeaEndorsementWithdrawn _,
                    IdeaRoomSupportCounted _,
                    IdeasMerged _,
                    IdeaMergeUndone _,
                    IdeaCarriedOver _,
                    IdeaParked _,
                    IdeaDropped _ -> true;
        };
    }
}
