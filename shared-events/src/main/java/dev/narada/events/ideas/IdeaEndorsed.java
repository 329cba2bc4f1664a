package dev.narada.events.ideas;

import dev.narada.events.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Stored;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;

/** One person supports an idea. */
@Stored("ideas.endorsed")
public record IdeaEndorsed(WorkshopId workshopId, IdeaId ideaId, ParticipantId participantId, Via via)
        implements IdeaFact {}
