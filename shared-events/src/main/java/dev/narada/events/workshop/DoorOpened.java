package dev.narada.events.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** People can join this meeting by code from now on; the code itself is never recorded. */
@Stored("workshop.door_opened")
public record DoorOpened(WorkshopId workshopId, SessionId sessionId) implements WorkshopFact {}
