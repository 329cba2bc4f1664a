package dev.narada.events.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import java.time.Instant;

/** The room has until this instant. */
@Stored("workshop.timer_started")
public record TimerStarted(WorkshopId workshopId, SessionId sessionId, Instant endsAt) implements WorkshopFact {}
