package dev.narada.events.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** The clock was taken off the board. */
@Stored("workshop.timer_stopped")
public record TimerStopped(WorkshopId workshopId, SessionId sessionId) implements WorkshopFact {}
