package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** A check-in was a mistake and does not count. */
@Stored("people.check_in_undone")
public record CheckInUndone(WorkshopId workshopId, ParticipantId participantId, SessionId sessionId)
        implements PersonFact {}
