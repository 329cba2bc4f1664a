package dev.narada.events.plan;

import dev.narada.events.DecisionId;
import dev.narada.events.ObjectionId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;

/** Somebody has a reason not to settle it like this. */
@Stored("plan.objection_raised")
public record ObjectionRaised(
        WorkshopId workshopId, DecisionId decisionId, ObjectionId objectionId, ParticipantId participantId, Text reason)
        implements PlanFact {}
