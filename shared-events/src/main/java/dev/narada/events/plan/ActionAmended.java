package dev.narada.events.plan;

import dev.narada.events.ActionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action was put differently; what is left out stays as it was. */
@Stored("plan.action_amended")
public record ActionAmended(
        WorkshopId workshopId,
        ActionId actionId,
        @Nullable List<IdeaId> ideaIds,
        @Nullable Text title,
        @Nullable Track track,
        @Nullable Text firstStep,
        @Nullable Text reason)
        implements PlanFact {
    public ActionAmended {
        ideaIds = ideaIds == null ? null : List.copyOf(ideaIds);
    }
}
