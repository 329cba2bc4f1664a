package dev.narada.command.items;

import static dev.narada.command.items.ItemRefusal.MERGE_EXISTS;
import static dev.narada.command.items.NeedRefusal.NEED_HIDDEN;
import static dev.narada.command.items.NeedRefusal.NEED_MERGED;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.command.items.NeedRefusal.NEED_WITHDRAWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets several needs stand as one: inside one of them, or as a group with a title of its own whose id is the merge's. It
 * can be undone at any time.
 */
public record MergeNeeds(
        WorkshopId workshopId,
        MergeId mergeId,
        @Nullable NeedId into,
        @Nullable String title,
        List<NeedId> needIds) implements Merging {

    public static final Slice<MergeNeeds> SLICE = Slice.of(MergeNeeds.class)
            .by(FACILITATOR)
            .creating(NeedsMerged.class, NeedsMerged::mergeId)
            .refusing(MERGE_EXISTS, NEED_HIDDEN, NEED_MERGED, NEED_UNKNOWN, NEED_WITHDRAWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Items.standing(c.workshopId(), c.known()))
            .and((c, _) -> MergeRecord.of(c.workshopId(), c.mergeId))
            .decide(MergeNeeds::decide);

    static Outcome decide(MergeNeeds c, WorkshopRules room, Items items, MergeRecord before, DecisionContext by) {
        return Merging.decide(c, room, items, before, Ties.NONE);
    }

    @Override
    public List<NeedId> items() {
        return needIds;
    }

    @Override
    public NeedId group() {
        return new NeedId(mergeId.value());
    }

    @Override
    public String field() {
        return "needIds";
    }
}
