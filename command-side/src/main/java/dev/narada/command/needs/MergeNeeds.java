package dev.narada.command.needs;

import static dev.narada.command.items.ItemRefusal.MERGE_EXISTS;
import static dev.narada.command.items.NeedRefusal.NEED_HIDDEN;
import static dev.narada.command.items.NeedRefusal.NEED_MERGED;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.command.items.NeedRefusal.NEED_WITHDRAWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.items.ItemRef;
import dev.narada.command.items.Items;
import dev.narada.command.items.MergeRecord;
import dev.narada.command.items.Merging;
import dev.narada.command.items.NeedRef;
import dev.narada.command.items.Ties;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.MergeId;
import dev.narada.events.NeedId;
import dev.narada.events.WorkshopId;
import dev.narada.events.needs.NeedsMerged;
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
        List<NeedId> needIds) implements Command {

    public static final Slice<MergeNeeds> SLICE = Slice.of(MergeNeeds.class)
            .by(FACILITATOR)
            .creating(NeedsMerged.class, NeedsMerged::mergeId)
            .refusing(MERGE_EXISTS, NEED_HIDDEN, NEED_MERGED, NEED_UNKNOWN, NEED_WITHDRAWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Items.standing(c.workshopId(), c.merging().known()))
            .and((c, _) -> MergeRecord.of(c.workshopId(), c.mergeId))
            .decide(MergeNeeds::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .either("title", into, title)
                .text("title", title, 3, 120)
                .list("needIds", needIds, into == null ? 2 : 1, 60)
                .that("needIds", into == null || needIds.stream().anyMatch(member -> !member.equals(into)))
                .fault();
    }

    private Merging merging() {
        var group = new NeedRef(new NeedId(mergeId.value()));
        return Merging.of(group, ItemRef.needs(needIds), into == null ? null : new NeedRef(into));
    }

    /** Whoever stands for a group brings the group along. */
    private static NeedId named(Items items, NeedId id) {
        return items.named(new NeedRef(id)) instanceof NeedRef need ? need.id() : id;
    }

    static Outcome decide(MergeNeeds c, WorkshopRules room, Items items, MergeRecord before, DecisionContext by) {
        var merged = new NeedsMerged(
                c.workshopId,
                c.mergeId,
                c.into == null ? null : named(items, c.into),
                Words.maybe(c.title),
                c.needIds.stream().map(id -> named(items, id)).toList());
        return c.merging().decide(merged, room, items, before, Ties.NONE);
    }
}
