package dev.narada.events.plan;

import dev.narada.events.ActionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** A dropped action stands in the plan again. */
@Stored("plan.action_restored")
public record ActionRestored(WorkshopId workshopId, ActionId actionId) implements PlanFact {}
