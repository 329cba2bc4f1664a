package dev.narada.events.needs;

import dev.narada.events.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Stored;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;

/** One person feels the same need. */
@Stored("needs.endorsed")
public record NeedEndorsed(WorkshopId workshopId, NeedId needId, ParticipantId participantId, Via via)
        implements NeedFact {}
