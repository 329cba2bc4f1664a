package dev.narada.events.plan;

import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The room settled it, with the reason, who was present, and whose mandate it needs. */
@Stored("plan.decision_taken")
public record DecisionTaken(
        WorkshopId workshopId,
        DecisionId decisionId,
        DecisionOutcome outcome,
        Mandate mandate,
        List<IdeaId> ideaIds,
        List<IdeaId> setAside,
        @Nullable Text reason,
        @Nullable SessionId sessionId,
        int presentCount,
        int presentAtAllSessions,
        int openObjections,
        @Nullable VotingId votingId)
        implements PlanFact {
    public DecisionTaken {
        ideaIds = List.copyOf(ideaIds);
        setAside = List.copyOf(setAside);
    }
}
