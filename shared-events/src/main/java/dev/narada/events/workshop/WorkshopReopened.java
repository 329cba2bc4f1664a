package dev.narada.events.workshop;

import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** A closed cycle goes on. */
@Stored("workshop.reopened")
public record WorkshopReopened(WorkshopId workshopId) implements WorkshopFact {}
