package dev.narada.query.board;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.VotingId;
import dev.narada.events.voting.Tally;
import dev.narada.query.items.Items;
import dev.narada.query.voting.Ballot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest voting; while it is secret and open there is no tally, for nobody. */
record VotingCard(
        VotingId votingId,
        Phase state,
        List<IdeaId> ideaIds,
        int dotBudget,
        int dotsPerIdea,
        boolean secret,
        int voters,
        @Nullable List<Tally> tally) {

    /** Whether dots may still be placed. */
    public enum Phase {
        OPEN,
        CLOSED
    }

    static @Nullable VotingCard of(Items ideas, @Nullable Ballot ballot) {
        return ballot == null
                ? null
                : new VotingCard(
                        ballot.votingId(),
                        ballot.open() ? Phase.OPEN : Phase.CLOSED,
                        ballot.ideaIds().stream()
                                .map(each -> Present.one(ideas, each))
                                .toList(),
                        ballot.dotBudget(),
                        ballot.dotsPerIdea(),
                        ballot.secret(),
                        ballot.voters(),
                        Present.tally(ideas, ballot.tally()));
    }
}
