package dev.narada.events.workshop;

import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** The facilitator moved the room to another part of the meeting. */
@Stored("workshop.phase_started")
public record PhaseStarted(WorkshopId workshopId, SessionId sessionId, Phase phase) implements WorkshopFact {}
