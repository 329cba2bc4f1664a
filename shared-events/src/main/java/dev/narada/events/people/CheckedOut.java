package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** Somebody left the meeting early; they still came. */
@Stored("people.checked_out")
public record CheckedOut(WorkshopId workshopId, ParticipantId participantId, SessionId sessionId)
        implements PersonFact {}
