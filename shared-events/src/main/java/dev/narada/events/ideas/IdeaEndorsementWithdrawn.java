package dev.narada.events.ideas;

import dev.narada.events.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** One person took their support of an idea back. */
@Stored("ideas.endorsement_withdrawn")
public record IdeaEndorsementWithdrawn(WorkshopId workshopId, IdeaId ideaId, ParticipantId participantId)
        implements IdeaFact {}
