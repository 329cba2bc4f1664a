package dev.narada.query.voting;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.SecretChoice;
import dev.narada.events.VotingId;
import dev.narada.events.voting.Tally;
import dev.narada.events.voting.VotingClosed;
import dev.narada.events.voting.VotingOpened;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * One voting. {@code choices} is what everybody chose, known only while it is open and told only to each their own;
 * {@code tally} stands once it is closed, or from the start if it never was secret.
 */
public record Ballot(
        VotingId votingId,
        boolean open,
        List<IdeaId> ideaIds,
        int dotBudget,
        int dotsPerIdea,
        boolean secret,
        int voters,
        PMap<ParticipantId, PMap<IdeaId, Integer>> choices,
        @Nullable List<Tally> tally) {

    static Ballot of(VotingOpened f) {
        var tally = f.secret() ? null : tally(f.ideaIds(), HashTreePMap.empty());
        return new Ballot(
                f.votingId(),
                true,
                f.ideaIds(),
                f.dotBudget(),
                f.dotsPerIdea(),
                f.secret(),
                0,
                HashTreePMap.empty(),
                tally);
    }

    Ballot placed(ParticipantId who, SecretChoice choice) {
        if (!open) {
            return this;
        }
        PMap<IdeaId, Integer> own = choices.getOrDefault(who, HashTreePMap.empty());
        var made = choice.made();
        var next = choices.plus(who, made == null ? own : own.plus(made.ideaId(), made.dots()));
        return new Ballot(
                votingId,
                true,
                ideaIds,
                dotBudget,
                dotsPerIdea,
                secret,
                next.size(),
                next,
                secret ? null : tally(ideaIds, next));
    }

    Ballot raised(int budget) {
        return new Ballot(votingId, open, ideaIds, budget, dotsPerIdea, secret, voters, choices, tally);
    }

    Ballot closed(VotingClosed f) {
        return new Ballot(
                votingId, false, ideaIds, dotBudget, dotsPerIdea, secret, f.voters(), HashTreePMap.empty(), f.tally());
    }

    Ballot withoutChoices() {
        return new Ballot(votingId, open, ideaIds, dotBudget, dotsPerIdea, secret, voters, HashTreePMap.empty(), tally);
    }

    private static List<Tally> tally(List<IdeaId> ideas, PMap<ParticipantId, PMap<IdeaId, Integer>> choices) {
        return ideas.stream()
                .map(idea -> {
                    var given = choices.values().stream()
                            .map(own -> own.getOrDefault(idea, 0))
                            .filter(dots -> dots > 0)
                            .toList();
                    return new Tally(idea, given.stream().mapToInt(each -> each).sum(), given.size());
                })
                .toList();
    }
}
