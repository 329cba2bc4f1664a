package dev.narada.events.workshop;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Nobody new can join by code. */
@Stored("workshop.door_locked")
public record DoorLocked(WorkshopId workshopId, @Nullable SessionId sessionId) implements WorkshopFact {}
