package dev.narada.events.plan;

import dev.narada.events.DecisionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;

/** A later decision stands in place of this one; a decision is never edited. */
@Stored("plan.decision_superseded")
public record DecisionSuperseded(WorkshopId workshopId, DecisionId decisionId, DecisionId by, Text reason)
        implements PlanFact {}
