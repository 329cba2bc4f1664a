package dev.narada.events.items;

import dev.narada.events.Fact;
import dev.narada.events.ItemId;

/** What is missing, what could be done, and who supports it: needs and ideas alike. */
public sealed interface ItemFact extends Fact
        permits ItemSaid,
                ItemLateAccepted,
                ItemReworded,
                ItemMovedToTheme,
                ItemWithdrawn,
                ItemHidden,
                ItemRestored,
                ItemEndorsed,
                ItemEndorsementWithdrawn,
                ItemRoomSupportCounted,
                ItemMerge,
                IdeaFate,
                NeedFact,
                IdeaFact {

    /** The item that it speaks of; for a merge the one that the others stand in. */
    ItemId itemId();
}
