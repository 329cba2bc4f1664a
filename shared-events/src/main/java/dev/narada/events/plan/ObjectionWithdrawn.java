package dev.narada.events.plan;

import dev.narada.events.DecisionId;
import dev.narada.events.ObjectionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** Whoever objected took it back: it can be settled like this after all. */
@Stored("plan.objection_withdrawn")
public record ObjectionWithdrawn(WorkshopId workshopId, DecisionId decisionId, ObjectionId objectionId)
        implements PlanFact {}
