package dev.narada.events.items;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Stored;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;

/** One person feels the same need, or supports an idea. */
public sealed interface ItemEndorsed extends ItemFact {

    ParticipantId participantId();

    Via via();

    static ItemEndorsed of(WorkshopId workshop, ItemId item, ParticipantId by, Via via) {
        return switch (item) {
            case NeedId need -> new NeedEndorsed(workshop, need, by, via);
            case IdeaId idea -> new IdeaEndorsed(workshop, idea, by, via);
        };
    }

    /** One person feels the same need. */
    @Stored("needs.endorsed")
    record NeedEndorsed(WorkshopId workshopId, NeedId needId, ParticipantId participantId, Via via)
            implements ItemEndorsed, NeedFact {}

    /** One person supports an idea. */
    @Stored("ideas.endorsed")
    record IdeaEndorsed(WorkshopId workshopId, IdeaId ideaId, ParticipantId participantId, Via via)
            implements ItemEndorsed, IdeaFact {}
}
