package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** Somebody from the line has a seat from now on: one came free, or they stood at the open door. */
@Stored("people.seat_offered")
public record SeatOffered(WorkshopId workshopId, ParticipantId participantId, SessionId sessionId)
        implements PersonFact {}
