package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** A seat came free and the first in line has it from now on. */
@Stored("people.seat_offered")
public record SeatOffered(WorkshopId workshopId, ParticipantId participantId, SessionId sessionId)
        implements PersonFact {}
