package dev.narada.events.items;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** One person took their support of a need or an idea back. */
public sealed interface ItemEndorsementWithdrawn extends ItemFact {

    ParticipantId participantId();

    static ItemEndorsementWithdrawn of(WorkshopId workshop, ItemId item, ParticipantId by) {
        return switch (item) {
            case NeedId need -> new NeedEndorsementWithdrawn(workshop, need, by);
            case IdeaId idea -> new IdeaEndorsementWithdrawn(workshop, idea, by);
        };
    }

    /** One person took their support of a need back. */
    @Stored("needs.endorsement_withdrawn")
    record NeedEndorsementWithdrawn(WorkshopId workshopId, NeedId needId, ParticipantId participantId)
            implements ItemEndorsementWithdrawn, NeedFact {}

    /** One person took their support of an idea back. */
    @Stored("ideas.endorsement_withdrawn")
    record IdeaEndorsementWithdrawn(WorkshopId workshopId, IdeaId ideaId, ParticipantId participantId)
            implements ItemEndorsementWithdrawn, IdeaFact {}
}
