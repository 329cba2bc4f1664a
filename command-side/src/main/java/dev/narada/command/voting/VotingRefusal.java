package dev.narada.command.voting;

import dev.narada.http.Refusal;

/** Why something cannot be done about a voting. */
public enum VotingRefusal implements Refusal {
    VOTING_UNKNOWN(404),
    VOTING_EXISTS(409),
    ANOTHER_VOTING_OPEN(409),
    TOO_FEW_IDEAS(409),
    VOTING_CLOSED(409),
    IDEA_NOT_IN_VOTING(409),
    TOO_MANY_DOTS(409),
    BUDGET_EXCEEDED(409),
    BUDGET_LOWER(409);

    private final int status;

    VotingRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
