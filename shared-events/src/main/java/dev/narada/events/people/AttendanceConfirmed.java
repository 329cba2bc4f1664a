package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** Somebody said again that they are coming to this meeting. */
@Stored("people.attendance_confirmed")
public record AttendanceConfirmed(WorkshopId workshopId, ParticipantId participantId, SessionId sessionId)
        implements PersonFact {}
