package dev.narada.events.voting;

/** What the room was promised when the voting opened; it cannot be taken back. */
public enum VotingPromise {
    RESULTS_HIDDEN_UNTIL_CLOSE,
    NOT_DEANONYMISED
}
