package dev.narada.command.items;

import static dev.narada.command.items.IdeaRefusal.IDEA_HIDDEN;
import static dev.narada.command.items.IdeaRefusal.IDEA_MERGED;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.IdeaRefusal.IDEA_WITHDRAWN;
import static dev.narada.command.items.ItemRefusal.GROUP_DECIDED;
import static dev.narada.command.items.ItemRefusal.GROUP_IN_VOTING;
import static dev.narada.command.items.ItemRefusal.MERGE_EXISTS;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets several ideas stand as one: inside one of them, or as a group with a title of its own whose id is the merge's. It
 * can be undone at any time.
 */
public record MergeIdeas(
        WorkshopId workshopId,
        MergeId mergeId,
        @Nullable IdeaId into,
        @Nullable String title,
        List<IdeaId> ideaIds) implements Merging {

    public static final Slice<MergeIdeas> SLICE = Slice.of(MergeIdeas.class)
            .by(FACILITATOR)
            .creating(IdeasMerged.class, IdeasMerged::mergeId)
            .refusing(
                    GROUP_DECIDED,
                    GROUP_IN_VOTING,
                    IDEA_HIDDEN,
                    IDEA_MERGED,
                    IDEA_UNKNOWN,
                    IDEA_WITHDRAWN,
                    MERGE_EXISTS)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Items.standing(c.workshopId(), c.known()))
            .and((c, _) -> MergeRecord.of(c.workshopId(), c.mergeId))
            .and((c, _) -> Ties.in(c.workshopId()))
            .decide(MergeIdeas::decide);

    static Outcome decide(
            MergeIdeas c, WorkshopRules room, Items items, MergeRecord before, Ties ties, DecisionContext by) {
        return Merging.decide(c, room, items, before, ties);
    }

    @Override
    public List<IdeaId> items() {
        return ideaIds;
    }

    @Override
    public IdeaId group() {
        return new IdeaId(mergeId.value());
    }

    @Override
    public String field() {
        return "ideaIds";
    }
}
