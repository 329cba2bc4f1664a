package dev.narada.events.ideas;

import dev.narada.events.Fact;

/** What could be done, and who supports it. */
public sealed interface IdeaFact extends Fact
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
                IdeaDropped {}
