package dev.narada.events.workshop;

import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** The whole cycle is over; keeping times count from here. */
@Stored("workshop.closed")
public record WorkshopClosed(WorkshopId workshopId) implements WorkshopFact {}
