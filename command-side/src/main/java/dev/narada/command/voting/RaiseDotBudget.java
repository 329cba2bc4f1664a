package dev.narada.command.voting;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.voting.VotingRefusal.BUDGET_LOWER;
import static dev.narada.command.voting.VotingRefusal.VOTING_CLOSED;
import static dev.narada.command.voting.VotingRefusal.VOTING_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import dev.narada.events.voting.DotBudgetRaised;
import org.jspecify.annotations.Nullable;

/** Gives everybody more dots. */
record RaiseDotBudget(WorkshopId workshopId, VotingId votingId, int dotBudget) implements Command {

    public static final Slice<RaiseDotBudget> SLICE = Slice.of(RaiseDotBudget.class)
            .by(FACILITATOR)
            .refusing(BUDGET_LOWER, VOTING_CLOSED, VOTING_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Ballot.of(c.workshopId(), c.votingId, null))
            .decide(RaiseDotBudget::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().number("dotBudget", dotBudget, 1, 24).fault();
    }

    static Outcome decide(RaiseDotBudget c, WorkshopRules room, Ballot ballot, DecisionContext by) {
        var no = firstOf(room.shut(), ballot.over(), c.dotBudget < ballot.dotBudget() ? BUDGET_LOWER : null);
        if (no != null) {
            return refuse(no);
        }

        return c.dotBudget == ballot.dotBudget()
                ? unchanged()
                : accept(new DotBudgetRaised(c.workshopId, c.votingId, c.dotBudget));
    }
}
