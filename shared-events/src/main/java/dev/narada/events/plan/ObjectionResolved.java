package dev.narada.events.plan;

import dev.narada.events.DecisionId;
import dev.narada.events.ObjectionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;

/** An objection was answered, in these words. */
@Stored("plan.objection_resolved")
public record ObjectionResolved(WorkshopId workshopId, DecisionId decisionId, ObjectionId objectionId, Text how)
        implements PlanFact {}
