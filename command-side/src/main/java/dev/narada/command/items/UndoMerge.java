package dev.narada.command.items;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.IdeaRefusal.IDEA_HIDDEN;
import static dev.narada.command.items.IdeaRefusal.IDEA_WITHDRAWN;
import static dev.narada.command.items.ItemRefusal.GROUP_DECIDED;
import static dev.narada.command.items.ItemRefusal.GROUP_IN_VOTING;
import static dev.narada.command.items.ItemRefusal.LATER_MERGE_BUILDS_ON_IT;
import static dev.narada.command.items.ItemRefusal.MERGE_UNKNOWN;
import static dev.narada.command.items.NeedRefusal.NEED_HIDDEN;
import static dev.narada.command.items.NeedRefusal.NEED_WITHDRAWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemsMerged;
import dev.narada.http.Refusal;
import java.util.List;

/** Lets merged needs or ideas stand on their own again, each with the support it was given. */
public record UndoMerge(WorkshopId workshopId, MergeId mergeId) implements Command {

    public static final Slice<UndoMerge> SLICE = Slice.of(UndoMerge.class)
            .by(FACILITATOR)
            .refusing(
                    GROUP_DECIDED,
                    GROUP_IN_VOTING,
                    IDEA_HIDDEN,
                    IDEA_WITHDRAWN,
                    LATER_MERGE_BUILDS_ON_IT,
                    MERGE_UNKNOWN,
                    NEED_HIDDEN,
                    NEED_WITHDRAWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> MergeRecord.of(c.workshopId(), c.mergeId))
            .and((c, _) -> Items.standing(c.workshopId(), c.groups()))
            .and((c, _) -> Ties.in(c.workshopId()))
            .decide(UndoMerge::decide);

    /** The group with a title of its own that the merge may have made, of either kind. */
    private List<ItemId> groups() {
        return List.of(new NeedId(mergeId.value()), new IdeaId(mergeId.value()));
    }

    static Outcome decide(
            UndoMerge c, WorkshopRules room, MergeRecord record, Items items, Ties ties, DecisionContext by) {
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }
        if (!(record.made() instanceof ItemsMerged made)) {
            return refuse(MERGE_UNKNOWN);
        }
        if (record.undone()) {
            return unchanged();
        }
        if (items.laterThan(c.mergeId) instanceof MergeId later) {
            return refuse(LATER_MERGE_BUILDS_ON_IT).telling("later", later.toString());
        }
        return ties.split(items, made.itemId()) instanceof Refusal tied ? refuse(tied) : accept(made.undone());
    }
}
