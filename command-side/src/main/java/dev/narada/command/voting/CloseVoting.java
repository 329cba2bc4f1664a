package dev.narada.command.voting;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.voting.VotingRefusal.VOTING_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Presence;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import dev.narada.events.voting.VotingClosed;
import dev.narada.log.Removal;
import java.util.List;

/**
 * Ends a voting: only the totals remain; after a secret one the key to the choices is destroyed, and
 * what was asked and told about them is forgotten.
 */
public record CloseVoting(WorkshopId workshopId, VotingId votingId) implements Command {

    public static final Slice<CloseVoting> SLICE = Slice.of(CloseVoting.class)
            .by(FACILITATOR)
            .refusing(VOTING_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Ballot.of(c.workshopId(), c.votingId))
            .and((c, _) -> Presence.throughout(c.workshopId()))
            .decide(CloseVoting::decide);

    static Outcome decide(CloseVoting c, WorkshopRules room, Ballot ballot, Presence presence, DecisionContext by) {
        var voting = ballot.opened();
        var no = firstOf(room.shut(), voting == null ? VOTING_UNKNOWN : null);
        if (no != null || voting == null) {
            return refuse(no == null ? VOTING_UNKNOWN : no);
        }
        if (ballot.closed()) {
            return unchanged();
        }
        var closed = accept(new VotingClosed(
                c.workshopId,
                c.votingId,
                voting.ideaIds().stream().map(ballot::tally).toList(),
                ballot.voters(),
                presence.count(voting.sessionId())));
        var key = "voting:" + c.votingId;
        return voting.secret() ? closed.removing(List.of(new Removal.Key(key), new Removal.Requests(key))) : closed;
    }
}
