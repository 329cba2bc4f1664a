package dev.narada.command.items;

import static dev.narada.command.items.ItemRefusal.GROUP_DECIDED;
import static dev.narada.command.items.ItemRefusal.GROUP_IN_VOTING;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionSuperseded;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.voting.VotingClosed;
import dev.narada.events.voting.VotingOpened;
import dev.narada.http.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the room has said about ideas as they stand, so that they cannot become something else under it.
 *
 * @param choices what people choose among in the voting that is open
 * @param taken   decisions that hold, in the order in which they were taken
 */
record Ties(Set<ItemId> choices, Map<DecisionId, DecisionTaken> taken) {

    /** Needs are neither voted on nor decided about. */
    public static final Ties NONE = new Ties(Set.of(), Map.of());

    public static DecisionModel<Ties> in(WorkshopId workshop) {
        return DecisionModel.of(NONE)
                .about(workshop)
                .on(VotingOpened.class, (ties, it) -> new Ties(Set.<ItemId>copyOf(it.ideaIds()), ties.taken))
                .on(VotingClosed.class, (ties, _) -> new Ties(Set.of(), ties.taken))
                .on(
                        DecisionTaken.class,
                        (ties, it) -> new Ties(
                                ties.choices,
                                Immutables.with(Immutables.without(ties.taken, it.decisionId()), it.decisionId(), it)))
                .on(
                        DecisionSuperseded.class,
                        (ties, it) -> new Ties(ties.choices, Immutables.without(ties.taken, it.decisionId())));
    }

    /** Why a group cannot be taken apart now, whoever stands for it, if so. */
    public @Nullable Refusal split(Items items, ItemId group) {
        if (isChosen(items, group)) {
            return GROUP_IN_VOTING;
        }
        var faces = items.faces(group);
        return taken.values().stream().anyMatch(decision -> speaksOf(decision, faces)) ? GROUP_DECIDED : null;
    }

    /**
     * Why these cannot be merged now, if so. What people choose among is not merged away, for it would be no choice any
     * more, and a group of it stays as it is; an idea by itself may take in others. A group that was decided about goes
     * into no other.
     */
    public @Nullable Refusal merge(Items items, Collection<ItemId> refs, Collection<ItemId> absorbed) {
        if (absorbed.stream().anyMatch(ref -> isChosen(items, ref))
                || refs.stream().anyMatch(ref -> items.group(ref).size() > 1 && isChosen(items, ref))) {
            return GROUP_IN_VOTING;
        }
        return absorbed.stream().filter(ref -> items.group(ref).size() > 1).anyMatch(ref -> split(items, ref) != null)
                ? GROUP_DECIDED
                : null;
    }

    /** Whether the last decision that holds about this idea, or about its group, adopted it. */
    public boolean adopted(Items items, ItemId ref) {
        var faces = Stream.concat(items.above(ref).stream(), items.faces(ref).stream())
                .toList();
        return new ArrayList<>(taken.values())
                .reversed().stream()
                        .filter(decision -> speaksOf(decision, faces))
                        .findFirst()
                        .filter(decision ->
                                decision.outcome() == DecisionOutcome.ADOPTED && mentions(decision.ideaIds(), faces))
                        .isPresent();
    }

    private boolean isChosen(Items items, ItemId ref) {
        return items.faces(ref).stream().anyMatch(choices::contains);
    }

    private static boolean speaksOf(DecisionTaken decision, Collection<? extends ItemId> faces) {
        return mentions(decision.ideaIds(), faces) || mentions(decision.setAside(), faces);
    }

    private static boolean mentions(List<IdeaId> ideas, Collection<? extends ItemId> faces) {
        return ideas.stream().anyMatch(faces::contains);
    }
}
