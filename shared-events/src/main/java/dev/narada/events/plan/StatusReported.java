package dev.narada.events.plan;

import dev.narada.events.ActionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Somebody told how far an action has come. */
@Stored("plan.status_reported")
public record StatusReported(
        WorkshopId workshopId,
        ActionId actionId,
        ActionStatus status,
        @Nullable Text note) implements PlanFact {}
