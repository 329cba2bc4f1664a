package dev.narada.events.needs;

import dev.narada.events.Fact;

/** What is missing, for whom, and who feels the same. */
public sealed interface NeedFact extends Fact
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
                NeedMergeUndone {}
