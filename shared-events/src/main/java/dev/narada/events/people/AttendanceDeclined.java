package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** Somebody said that they are not coming to this meeting after all. */
@Stored("people.attendance_declined")
public record AttendanceDeclined(WorkshopId workshopId, ParticipantId participantId, SessionId sessionId)
        implements PersonFact {}
