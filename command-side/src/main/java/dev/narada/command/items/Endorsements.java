package dev.narada.command.items;

import dev.narada.command.Model;
import dev.narada.command.knowledge.Grown;
import dev.narada.events.MergeId;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsed.NeedEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.IdeaEndorsementWithdrawn;
import dev.narada.events.items.ItemEndorsementWithdrawn.NeedEndorsementWithdrawn;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemMergeUndone.NeedMergeUndone;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one person supports, needs and ideas alike. */
public record Endorsements(Set<ItemRef> given) {

    private static final Endorsements NONE = new Endorsements(Set.of());

    /** All of one person's; for decisions about merged items, whose group is not known beforehand. */
    public static Model<Endorsements> of(WorkshopId workshop, @Nullable ParticipantId person) {
        return person == null
                ? Model.of(NONE)
                : Model.of(NONE)
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
        return new Endorsements(Grown.with(given, item));
    }

    private Endorsements minus(ItemRef item) {
        return new Endorsements(Grown.without(given, item));
    }
}
