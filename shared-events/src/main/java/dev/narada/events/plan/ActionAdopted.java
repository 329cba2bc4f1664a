package dev.narada.events.plan;

import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something will be done: by whom, until when, and what comes first. */
@Stored("plan.action_adopted")
public record ActionAdopted(
        WorkshopId workshopId,
        ActionId actionId,
        @Nullable DecisionId decisionId,
        List<IdeaId> ideaIds,
        Text title,
        Track track,
        @Nullable Text owner,
        @Nullable Text ownerOrganisation,
        @Nullable LocalDate dueOn,
        @Nullable Text firstStep)
        implements PlanFact {
    public ActionAdopted {
        ideaIds = List.copyOf(ideaIds);
    }
}
