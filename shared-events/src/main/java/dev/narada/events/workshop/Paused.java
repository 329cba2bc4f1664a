package dev.narada.events.workshop;

import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** The board froze as it was; what people say is kept and shown on resuming. */
@Stored("workshop.paused")
public record Paused(WorkshopId workshopId) implements WorkshopFact {}
