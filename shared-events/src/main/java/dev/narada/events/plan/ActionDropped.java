package dev.narada.events.plan;

import dev.narada.events.ActionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;

/** An action will not be done, for this reason. */
@Stored("plan.action_dropped")
public record ActionDropped(WorkshopId workshopId, ActionId actionId, Text reason) implements PlanFact {}
