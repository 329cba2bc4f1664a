package dev.narada.events.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** The meeting began, in its lobby. */
@Stored("workshop.session_opened")
public record SessionOpened(WorkshopId workshopId, SessionId sessionId) implements WorkshopFact {}
