package dev.narada.events.items;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.IdeaEndorsementWithdrawn;
import dev.narada.events.items.ItemHandedIn.IdeaHandedIn;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemLateAccepted.IdeaLateAccepted;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemMovedToTheme.IdeaMovedToTheme;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.items.ItemReworded.IdeaReworded;
import dev.narada.events.items.ItemRoomSupportCounted.IdeaRoomSupportCounted;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.items.ItemsMerged.IdeasMerged;

/** What could be done, and who supports it. */
public sealed interface IdeaFact extends ItemFact
        permits IdeaProposed,
                IdeaHandedIn,
                IdeaLateAccepted,
                IdeaReworded,
                IdeaMovedToTheme,
                IdeaWithdrawn,
                IdeaHidden,
                IdeaRestored,
                IdeaEndorsed,
                IdeaEndorsementWithdrawn,
                IdeaRoomSupportCounted,
                IdeasMerged,
                IdeaMergeUndone,
                IdeaCarriedOver,
                IdeaParked,
                IdeaDropped {

    IdeaId ideaId();

    @Override
    default IdeaId itemId() {
        return ideaId();
    }
}
