package dev.narada.events.workshop;

import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** The board moves again and shows what came in meanwhile. */
@Stored("workshop.resumed")
public record Resumed(WorkshopId workshopId) implements WorkshopFact {}
