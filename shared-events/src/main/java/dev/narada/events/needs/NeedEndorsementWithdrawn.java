package dev.narada.events.needs;

import dev.narada.events.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** One person took their support of a need back. */
@Stored("needs.endorsement_withdrawn")
public record NeedEndorsementWithdrawn(WorkshopId workshopId, NeedId needId, ParticipantId participantId)
        implements NeedFact {}
