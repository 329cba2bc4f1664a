package dev.narada.events.plan;

import dev.narada.events.ActionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Somebody took an action on; none means that it is free again. */
@Stored("plan.owner_assigned")
public record OwnerAssigned(
        WorkshopId workshopId,
        ActionId actionId,
        @Nullable Text owner,
        @Nullable Text ownerOrganisation,
        @Nullable Text reason)
        implements PlanFact {}
