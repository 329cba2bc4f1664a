package dev.narada.events.voting;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import java.util.List;

/** The room chooses among these ideas, with this budget of dots each. */
@Stored("voting.opened")
public record VotingOpened(
        WorkshopId workshopId,
        VotingId votingId,
        SessionId sessionId,
        List<IdeaId> ideaIds,
        int dotBudget,
        int dotsPerIdea,
        boolean secret,
        List<VotingPromise> promises)
        implements VotingFact {
    public VotingOpened {
        ideaIds = List.copyOf(ideaIds);
        promises = List.copyOf(promises);
    }
}
