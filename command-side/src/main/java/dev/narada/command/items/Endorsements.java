package dev.narada.command.items;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.MergeId;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.ideas.IdeaEndorsed;
import dev.narada.events.ideas.IdeaEndorsementWithdrawn;
import dev.narada.events.ideas.IdeaMergeUndone;
import dev.narada.events.needs.NeedEndorsed;
import dev.narada.events.needs.NeedEndorsementWithdrawn;
import dev.narada.events.needs.NeedMergeUndone;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one person supports, needs and ideas alike. */
public record Endorsements(Set<ItemRef> given) {

    private static final Endorsements NONE = new Endorsements(Set.of());

    /** All of one person's; for decisions about merged items, whose group is not known beforehand. */
    public static DecisionModel<Endorsements> of(WorkshopId workshop, @Nullable ParticipantId person) {
        return person == null
                ? DecisionModel.of(NONE)
                : DecisionModel.of(NONE)
                        .about(workshop, person)
                        .on(NeedEndorsed.class, (all, it) -> all.plus(new NeedRef(it.needId())))
                        .on(IdeaEndorsed.class, (all, it) -> all.plus(new IdeaRef(it.ideaId())))
                        .on(NeedEndorsementWithdrawn.class, (all, it) -> all.minus(new NeedRef(it.needId())))
                        .on(IdeaEndorsementWithdrawn.class, (all, it) -> all.minus(new IdeaRef(it.ideaId())))
                        .about(workshop)
                        .on(
                                NeedMergeUndone.class,
                                (all, it) -> all.inherited(it.mergeId(), ItemRef.needs(it.needIds())))
                        .on(
                                IdeaMergeUndone.class,
                                (all, it) -> all.inherited(it.mergeId(), ItemRef.ideas(it.ideaIds())));
    }

    /** What was given to a group with a title of its own goes to its first member when the group falls apart. */
    private Endorsements inherited(MergeId merge, List<ItemRef> members) {
        var heir = members.getFirst();
        var group = heir.group(merge);
        return given.contains(group) ? minus(group).plus(heir) : this;
    }

    private Endorsements plus(ItemRef item) {
        return new Endorsements(Immutables.with(given, item));
    }

    private Endorsements minus(ItemRef item) {
        return new Endorsements(Immutables.without(given, item));
    }
}
