package dev.narada.events.plan;

import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** The plan went public as this version, covering the record up to this number of an event in the workshop. */
@Stored("plan.published")
public record PlanPublished(WorkshopId workshopId, int version, long upTo) implements PlanFact {}
