package dev.narada.query.history;

import dev.narada.events.voting.*;

/** Votings; whose dots went where is nobody's to read. */
final class VotingSentences {

    private VotingSentences() {}

    static Sentence of(VotingFact fact, HistoryWords w) {
        var told = w.tell(fact);
        return switch (fact) {
            case VotingOpened f ->
                told.with("secret", f.secret())
                        .with("ideas", f.ideaIds().size())
                        .with("dots", f.dotBudget());
            case DotsPlaced _ -> told;
            case DotBudgetRaised f -> told.with("dots", f.dotBudget());
            case VotingClosed f -> told.with("people", f.voters());
        };
    }
}
