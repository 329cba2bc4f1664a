package dev.narada.query.voting;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.VotingId;
import dev.narada.events.voting.*;
import dev.narada.query.PersistentMaps;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * All votings in the order of opening.
 *
 * @param dots what each idea got in the last closed voting that it was in
 */
public record Votings(PMap<VotingId, Ballot> all, @Nullable VotingId latestId, PMap<IdeaId, Integer> dots) {

    public static final Votings NONE = new Votings(OrderedPMap.empty(), null, HashTreePMap.empty());

    public Votings apply(VotingFact fact) {
        return switch (fact) {
            case VotingOpened f ->
                all.containsKey(f.votingId())
                        ? this
                        : new Votings(all.plus(f.votingId(), Ballot.of(f)), f.votingId(), dots);
            case DotsPlaced f ->
                with(PersistentMaps.changed(all, f.votingId(), each -> each.placed(f.participantId(), f.choice())));
            case DotBudgetRaised f ->
                with(PersistentMaps.changed(all, f.votingId(), each -> each.raised(f.dotBudget())));
            case VotingClosed f ->
                new Votings(
                        PersistentMaps.changed(all, f.votingId(), each -> each.closed(f)),
                        latestId,
                        all.containsKey(f.votingId()) ? dots.plusAll(byIdea(f)) : dots);
        };
    }

    public @Nullable Ballot latest() {
        return PersistentMaps.find(all, latestId);
    }

    /** Fit to be kept beside the living state: nobody's own choice is in it. */
    public Votings withoutChoices() {
        var next = all;
        for (var each : all.values()) {
            next = next.plus(each.votingId(), each.withoutChoices());
        }
        return with(next);
    }

    private Votings with(PMap<VotingId, Ballot> next) {
        return new Votings(next, latestId, dots);
    }

    private static Map<IdeaId, Integer> byIdea(VotingClosed f) {
        var dots = new java.util.HashMap<IdeaId, Integer>();
        f.tally().forEach(each -> dots.put(each.ideaId(), each.dots()));
        return dots;
    }
}
