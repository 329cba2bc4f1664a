package dev.narada.events.items;

import dev.narada.events.ItemId.NeedId;
import dev.narada.events.items.ItemEndorsed.NeedEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.NeedEndorsementWithdrawn;
import dev.narada.events.items.ItemHandedIn.NeedHandedIn;
import dev.narada.events.items.ItemHidden.NeedHidden;
import dev.narada.events.items.ItemLateAccepted.NeedLateAccepted;
import dev.narada.events.items.ItemMergeUndone.NeedMergeUndone;
import dev.narada.events.items.ItemMovedToTheme.NeedMovedToTheme;
import dev.narada.events.items.ItemProposed.NeedProposed;
import dev.narada.events.items.ItemRestored.NeedRestored;
import dev.narada.events.items.ItemReworded.NeedReworded;
import dev.narada.events.items.ItemRoomSupportCounted.NeedRoomSupportCounted;
import dev.narada.events.items.ItemWithdrawn.NeedWithdrawn;
import dev.narada.events.items.ItemsMerged.NeedsMerged;

/** What is missing, for whom, and who feels the same. */
public sealed interface NeedFact extends ItemFact
        permits NeedProposed,
                NeedHandedIn,
                NeedLateAccepted,
                NeedReworded,
                NeedMovedToTheme,
                NeedWithdrawn,
                NeedHidden,
                NeedRestored,
                NeedEndorsed,
                NeedEndorsementWithdrawn,
                NeedRoomSupportCounted,
                NeedsMerged,
                NeedMergeUndone {

    NeedId needId();

    @Override
    default NeedId itemId() {
        return needId();
    }
}
