package dev.narada.command.voting;

import dev.narada.command.Refusal;

/** Why something cannot be done about a voting. */
public enum VotingRefusal implements Refusal {
    VOTING_UNKNOWN(404, "Nie ma takiego głosowania.", "There is no such voting."),
    VOTING_EXISTS(409, "Pod tym numerem jest już inne głosowanie.", "There is another voting under this id already."),
    ANOTHER_VOTING_OPEN(
            409, "Trwa już inne głosowanie. Najpierw trzeba je zamknąć.", "Another voting is open. Close it first."),
    TOO_FEW_IDEAS(409, "Głosowanie potrzebuje co najmniej dwóch pomysłów.", "A voting needs at least two ideas."),
    VOTING_CLOSED(
            409,
            "To głosowanie jest już zamknięte. Wcześniej rozłożone kropki są policzone.",
            "This voting is closed. The dots that were placed before are counted."),
    IDEA_NOT_IN_VOTING(409, "Tego pomysłu nie ma w tym głosowaniu.", "This idea is not part of this voting."),
    TOO_MANY_DOTS(409, "Na jednym pomyśle mieści się najwyżej {most} kropek.", "One idea takes at most {most} dots."),
    BUDGET_EXCEEDED(
            409,
            "Zostało {left} kropek. Można zabrać kropki z innego pomysłu.",
            "{left} dots are left. You can take dots from another idea."),
    BUDGET_LOWER(409, "Budżet kropek można tylko podnieść.", "The budget of dots can only be raised.");

    private final int status;
    private final String polish;
    private final String english;

    VotingRefusal(int status, String polish, String english) {
        this.status = status;
        this.polish = polish;
        this.english = english;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String polish() {
        return polish;
    }

    @Override
    public String english() {
        return english;
    }
}
