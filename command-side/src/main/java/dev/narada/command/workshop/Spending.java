package dev.narada.command.workshop;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.VotingClosed;
import dev.narada.events.voting.VotingOpened;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people have spent in the open voting, if there is one. */
record Spending(@Nullable VotingId open, Map<ParticipantId, Map<IdeaId, Integer>> dots) {

    private static final Spending NONE = new Spending(null, Map.of());

    public static DecisionModel<Spending> in(WorkshopId workshop) {
        return DecisionModel.of(NONE)
                .about(workshop)
                .on(VotingOpened.class, (_, it) -> new Spending(it.votingId(), Map.of()))
                .on(DotsPlaced.class, (spending, it) -> spending.with(it))
                .on(VotingClosed.class, (_, _) -> NONE);
    }

    /** The most that any one person has spent. */
    public int most() {
        return dots.values().stream()
                .mapToInt(spent ->
                        spent.values().stream().mapToInt(Integer::intValue).sum())
                .max()
                .orElse(0);
    }

    private Spending with(DotsPlaced it) {
        var choice = it.choice().made();
        if (choice == null) {
            return this;
        }
        var spent = dots.getOrDefault(it.participantId(), Map.of());
        return new Spending(
                open,
                Immutables.with(dots, it.participantId(), Immutables.with(spent, choice.ideaId(), choice.dots())));
    }
}
