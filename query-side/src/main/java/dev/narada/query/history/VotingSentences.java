package dev.narada.query.history;

import dev.narada.events.voting.*;

/** Votings; whose dots went where is nobody's to read. */
final class VotingSentences {

    private VotingSentences() {}

    static String of(VotingFact fact, HistoryWords w) {
        return switch (fact) {
            case VotingOpened f ->
                w.say(
                        "otworzyła głosowanie%s: %s, %s na osobę",
                        "opened a%s voting: %s, %s each",
                        f.secret() ? w.say(" tajne", " secret") : "",
                        w.count(f.ideaIds().size(), "pomysł", "pomysły", "pomysłów", "idea", "ideas"),
                        dots(f.dotBudget(), w));
            case DotsPlaced _ -> w.say("rozłożyła kropki", "placed dots");
            case DotBudgetRaised f ->
                w.say("zwiększyła budżet: %s na osobę", "raised the budget to %s each", dots(f.dotBudget(), w));
            case VotingClosed f ->
                w.say("zamknęła głosowanie: %s z głosem", "closed the voting: %s voted", w.people(f.voters()));
        };
    }

    private static String dots(int n, HistoryWords w) {
        return w.count(n, "kropka", "kropki", "kropek", "dot", "dots");
    }
}
