package dev.narada.command.items;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.ItemId;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn;
import dev.narada.events.items.ItemMergeUndone;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one person supports, needs and ideas alike. */
record Endorsements(Set<ItemId> given) {

    private static final Endorsements NONE = new Endorsements(Set.of());

    /** All of one person's; for decisions about merged items, whose group is not known beforehand. */
    public static DecisionModel<Endorsements> of(WorkshopId workshop, @Nullable ParticipantId person) {
        return person == null
                ? DecisionModel.of(NONE)
                : DecisionModel.of(NONE)
                        .about(workshop, person)
                        .on(ItemEndorsed.class, (all, it) -> all.plus(it.itemId()))
                        .on(ItemEndorsementWithdrawn.class, (all, it) -> all.minus(it.itemId()))
                        .about(workshop)
                        .on(ItemMergeUndone.class, Endorsements::inherited);
    }

    /** What was given to a group with a title of its own goes to its first member when the group falls apart. */
    private Endorsements inherited(ItemMergeUndone it) {
        var group = it.itemId();
        return it.into() == null && given.contains(group)
                ? minus(group).plus(it.itemIds().getFirst())
                : this;
    }

    private Endorsements plus(ItemId item) {
        return new Endorsements(Immutables.with(given, item));
    }

    private Endorsements minus(ItemId item) {
        return new Endorsements(Immutables.without(given, item));
    }
}
