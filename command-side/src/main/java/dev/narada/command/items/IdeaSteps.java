package dev.narada.command.items;

import dev.narada.command.DecisionModel;
import dev.narada.events.Fact;
import dev.narada.events.MergeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.ideas.IdeaHandedIn;
import dev.narada.events.ideas.IdeaHidden;
import dev.narada.events.ideas.IdeaLateAccepted;
import dev.narada.events.ideas.IdeaMergeUndone;
import dev.narada.events.ideas.IdeaMovedToTheme;
import dev.narada.events.ideas.IdeaProposed;
import dev.narada.events.ideas.IdeaRestored;
import dev.narada.events.ideas.IdeaReworded;
import dev.narada.events.ideas.IdeaWithdrawn;
import dev.narada.events.ideas.IdeasMerged;
import dev.narada.log.Recorded;
import java.time.Instant;

/** How the facts about an idea change what is known of it. */
final class IdeaSteps {

    private IdeaSteps() {}

    static DecisionModel<Items> about(DecisionModel<Items> model, WorkshopId workshop, IdeaRef ref) {
        return merges(model.about(workshop, ref.id())
                        .on(IdeaProposed.class, (items, it, as) -> items.put(proposed(ref, it, as.t())))
                        .on(IdeaHandedIn.class, (items, it, as) -> items.put(handedIn(ref, it, as.t())))
                        .on(IdeaLateAccepted.class, (items, _) -> items.change(ref, Item::accepted))
                        .on(
                                IdeaReworded.class,
                                (items, it) -> items.change(
                                        ref,
                                        item -> item.worded(it.title(), it.text())
                                                .answering(it.answers())))
                        .on(IdeaMovedToTheme.class, (items, it) -> items.change(ref, item -> item.under(it.themeId())))
                        .on(
                                IdeaWithdrawn.class,
                                (items, _) -> items.change(ref, item -> item.shown(item.hidden(), true)))
                        .on(
                                IdeaHidden.class,
                                (items, _) -> items.change(ref, item -> item.shown(true, item.withdrawn())))
                        .on(IdeaRestored.class, (items, _) -> items.change(ref, item -> item.shown(false, false))))
                .about(workshop, new MergeId(ref.id().value()))
                .on(IdeasMerged.class, IdeaSteps::merged)
                .on(IdeaMergeUndone.class, (items, it) -> items.apart(it.mergeId()));
    }

    private static Item proposed(IdeaRef ref, IdeaProposed it, Instant at) {
        var setting = new Setting(it.track(), it.tableId(), it.answers());
        return Item.said(ref, it.authorId(), at, setting, it.themeId(), it.title(), it.text())
                .shown(it.hidden(), false);
    }

    private static Item handedIn(IdeaRef ref, IdeaHandedIn it, Instant at) {
        var setting = new Setting(it.track(), it.tableId(), it.answers());
        return Item.said(ref, it.authorId(), at, setting, it.themeId(), it.title(), it.text())
                .waiting();
    }

    static DecisionModel<Items> merges(DecisionModel<Items> model) {
        return model.on(IdeasMerged.class, IdeaSteps::merged)
                .on(IdeaMergeUndone.class, (items, it) -> items.apart(it.mergeId()));
    }

    private static Items merged(Items items, IdeasMerged it, Recorded<Fact> as) {
        return items.merged(it.mergeId(), UndoMerge.group(it), it.title(), ItemRef.ideas(it.ideaIds()), as.t());
    }
}
