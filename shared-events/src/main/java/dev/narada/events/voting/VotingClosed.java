package dev.narada.events.voting;

import dev.narada.events.Stored;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import java.util.List;

/** The choice is made; only these totals remain. */
@Stored("voting.closed")
public record VotingClosed(WorkshopId workshopId, VotingId votingId, List<Tally> tally, int voters, int present)
        implements VotingFact {
    public VotingClosed {
        tally = List.copyOf(tally);
    }
}
