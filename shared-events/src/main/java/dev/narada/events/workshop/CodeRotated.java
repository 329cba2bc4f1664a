package dev.narada.events.workshop;

import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** The old join code stopped working and a new one took its place. */
@Stored("workshop.code_rotated")
public record CodeRotated(WorkshopId workshopId) implements WorkshopFact {}
