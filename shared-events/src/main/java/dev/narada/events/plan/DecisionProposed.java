package dev.narada.events.plan;

import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import java.util.List;

/** The facilitator put a settlement into words for the room to react to. */
@Stored("plan.decision_proposed")
public record DecisionProposed(WorkshopId workshopId, DecisionId decisionId, List<IdeaId> ideaIds, Text wording)
        implements PlanFact {
    public DecisionProposed {
        ideaIds = List.copyOf(ideaIds);
    }
}
