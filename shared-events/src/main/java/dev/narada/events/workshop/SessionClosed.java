package dev.narada.events.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** The meeting ended with this many people checked in. */
@Stored("workshop.session_closed")
public record SessionClosed(WorkshopId workshopId, SessionId sessionId, int presentCount) implements WorkshopFact {}
