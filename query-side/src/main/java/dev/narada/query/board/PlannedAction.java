package dev.narada.query.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action as the plan shows it, with the way it came. */
public record PlannedAction(@JsonUnwrapped ActionCard card, Source origin) {

    /** The chain back to what people said: decision, ideas, needs, and the session that settled it. */
    public record Source(
            @Nullable DecisionId decisionId,
            List<IdeaId> ideaIds,
            List<NeedId> needIds,
            @Nullable Integer sessionNumber) {}
}
