package dev.narada.query.room;

import dev.narada.events.Fact;
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
import dev.narada.events.people.PersonFact;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.WorkshopFact;

/** What a paused board holds back: everything but the facilitator's own stage directions and what takes words away. */
final class Contributions {

    private Contributions() {}

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
