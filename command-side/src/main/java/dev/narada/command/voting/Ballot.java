package dev.narada.command.voting;

import static dev.narada.command.voting.VotingRefusal.VOTING_CLOSED;
import static dev.narada.command.voting.VotingRefusal.VOTING_UNKNOWN;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import dev.narada.events.voting.DotBudgetRaised;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.Tally;
import dev.narada.events.voting.VotingClosed;
import dev.narada.events.voting.VotingOpened;
import dev.narada.http.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One voting and the dots that people placed in it, as far as they can still be read. */
record Ballot(
        @Nullable VotingOpened opened, int dotBudget, boolean closed, Map<ParticipantId, Map<IdeaId, Integer>> dots) {

    private static final Ballot NONE = new Ballot(null, 0, false, Map.of());

    /** The voting with everybody's dots. */
    static DecisionModel<Ballot> of(WorkshopId workshop, VotingId voting) {
        return placed(frame(workshop, voting));
    }

    /** The voting with one person's dots. */
    static DecisionModel<Ballot> of(WorkshopId workshop, VotingId voting, @Nullable ParticipantId person) {
        var frame = frame(workshop, voting);
        return person == null ? frame : placed(frame.about(workshop, voting, person));
    }

    private static DecisionModel<Ballot> frame(WorkshopId workshop, VotingId voting) {
        return DecisionModel.of(NONE)
                .about(workshop, voting)
                .on(VotingOpened.class, (_, it) -> new Ballot(it, it.dotBudget(), false, Map.of()))
                .on(DotBudgetRaised.class, (b, it) -> new Ballot(b.opened, it.dotBudget(), b.closed, b.dots))
                .on(VotingClosed.class, (b, _) -> new Ballot(b.opened, b.dotBudget, true, b.dots));
    }

    private static DecisionModel<Ballot> placed(DecisionModel<Ballot> model) {
        return model.on(DotsPlaced.class, (ballot, it) -> ballot.with(it));
    }

    /** Why nothing can be changed about it, if so. */
    @Nullable
    Refusal over() {
        if (opened == null) {
            return VOTING_UNKNOWN;
        }
        return closed ? VOTING_CLOSED : null;
    }

    int on(ParticipantId person, IdeaId idea) {
        return dots.getOrDefault(person, Map.of()).getOrDefault(idea, 0);
    }

    int spent(ParticipantId person) {
        return dots.getOrDefault(person, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** People who have at least one dot somewhere. */
    int voters() {
        return (int) dots.keySet().stream().filter(person -> spent(person) > 0).count();
    }

    Tally tally(IdeaId idea) {
        var each = dots.keySet().stream()
                .map(person -> on(person, idea))
                .filter(count -> count > 0)
                .toList();
        return new Tally(idea, each.stream().mapToInt(Integer::intValue).sum(), each.size());
    }

    private Ballot with(DotsPlaced it) {
        var choice = it.choice().made();
        if (choice == null) {
            return this;
        }
        var theirs = dots.getOrDefault(it.participantId(), Map.of());
        return new Ballot(
                opened,
                dotBudget,
                closed,
                Immutables.with(dots, it.participantId(), Immutables.with(theirs, choice.ideaId(), choice.dots())));
    }
}
