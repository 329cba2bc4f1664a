package dev.narada.command.items;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
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
import dev.narada.events.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.NeedId;
import dev.narada.events.WorkshopId;
import dev.narada.events.ideas.IdeaMergeUndone;
import dev.narada.events.ideas.IdeasMerged;
import dev.narada.events.needs.NeedMergeUndone;
import dev.narada.events.needs.NeedsMerged;
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
    private List<ItemRef> groups() {
        return List.of(new NeedRef(new NeedId(mergeId.value())), new IdeaRef(new IdeaId(mergeId.value())));
    }

    /** What the merged ideas stand in. */
    public static ItemRef group(IdeasMerged it) {
        return new IdeaRef(it.into() == null ? new IdeaId(it.mergeId().value()) : it.into());
    }

    static Outcome decide(
            UndoMerge c, WorkshopRules room, MergeRecord record, Items items, Ties ties, DecisionContext by) {
        var no = firstOf(room.shut(), record.made() == null ? MERGE_UNKNOWN : null);
        if (no != null) {
            return refuse(no);
        }
        if (record.undone()) {
            return unchanged();
        }
        if (items.laterThan(c.mergeId) instanceof MergeId later) {
            return refuse(LATER_MERGE_BUILDS_ON_IT).telling("later", later.toString());
        }
        return switch (record.made()) {
            case IdeasMerged ideas ->
                ties.split(items, group(ideas)) instanceof Refusal tied
                        ? refuse(tied)
                        : accept(new IdeaMergeUndone(c.workshopId, c.mergeId, ideas.into(), ideas.ideaIds()));
            case NeedsMerged needs ->
                accept(new NeedMergeUndone(c.workshopId, c.mergeId, needs.into(), needs.needIds()));
            case null, default -> throw new IllegalStateException("a merge is of needs or of ideas");
        };
    }
}
