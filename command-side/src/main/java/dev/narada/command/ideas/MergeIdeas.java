package dev.narada.command.ideas;

import static dev.narada.command.items.IdeaRefusal.IDEA_HIDDEN;
import static dev.narada.command.items.IdeaRefusal.IDEA_MERGED;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.IdeaRefusal.IDEA_WITHDRAWN;
import static dev.narada.command.items.ItemRefusal.GROUP_DECIDED;
import static dev.narada.command.items.ItemRefusal.GROUP_IN_VOTING;
import static dev.narada.command.items.ItemRefusal.MERGE_EXISTS;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.items.IdeaRef;
import dev.narada.command.items.ItemRef;
import dev.narada.command.items.Items;
import dev.narada.command.items.MergeRecord;
import dev.narada.command.items.Merging;
import dev.narada.command.items.Ties;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.ideas.IdeasMerged;
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
        List<IdeaId> ideaIds) implements Command {

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
            .and((c, _) -> Items.standing(c.workshopId(), c.merging().known()))
            .and((c, _) -> MergeRecord.of(c.workshopId(), c.mergeId))
            .and((c, _) -> Ties.in(c.workshopId()))
            .decide(MergeIdeas::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .either("title", into, title)
                .text("title", title, 3, 120)
                .list("ideaIds", ideaIds, into == null ? 2 : 1, 60)
                .that("ideaIds", into == null || ideaIds.stream().anyMatch(member -> !member.equals(into)))
                .fault();
    }

    private Merging merging() {
        var group = new IdeaRef(new IdeaId(mergeId.value()));
        return Merging.of(group, ItemRef.ideas(ideaIds), into == null ? null : new IdeaRef(into));
    }

    /** Whoever stands for a group brings the group along. */
    private static IdeaId named(Items items, IdeaId id) {
        return items.named(new IdeaRef(id)) instanceof IdeaRef idea ? idea.id() : id;
    }

    static Outcome decide(
            MergeIdeas c, WorkshopRules room, Items items, MergeRecord before, Ties ties, DecisionContext by) {
        var merged = new IdeasMerged(
                c.workshopId,
                c.mergeId,
                c.into == null ? null : named(items, c.into),
                Words.maybe(c.title),
                c.ideaIds.stream().map(id -> named(items, id)).toList());
        return c.merging().decide(merged, room, items, before, ties);
    }
}
