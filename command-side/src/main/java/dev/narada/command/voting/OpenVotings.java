package dev.narada.command.voting;

import dev.narada.command.DecisionModel;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import dev.narada.events.voting.VotingClosed;
import dev.narada.events.voting.VotingOpened;
import org.jspecify.annotations.Nullable;

/** The voting that is open in a workshop, if any. */
record OpenVotings(@Nullable VotingId open) {

    static DecisionModel<OpenVotings> in(WorkshopId workshop) {
        return DecisionModel.of(new OpenVotings(null))
                .about(workshop)
                .on(VotingOpened.class, (_, it) -> new OpenVotings(it.votingId()))
                .on(VotingClosed.class, (_, _) -> new OpenVotings(null));
    }
}
