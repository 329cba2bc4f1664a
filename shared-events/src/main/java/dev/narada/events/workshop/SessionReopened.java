package dev.narada.events.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** A meeting that was ended too early goes on. */
@Stored("workshop.session_reopened")
public record SessionReopened(WorkshopId workshopId, SessionId sessionId) implements WorkshopFact {}
