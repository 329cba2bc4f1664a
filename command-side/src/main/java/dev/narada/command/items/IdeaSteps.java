package dev.narada.command.items;

import dev.narada.command.Model;
import dev.narada.events.Fact;
import dev.narada.events.MergeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemHandedIn.IdeaHandedIn;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemLateAccepted.IdeaLateAccepted;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemMovedToTheme.IdeaMovedToTheme;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.items.ItemReworded.IdeaReworded;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.log.Recorded;
import java.time.Instant;

/** How the facts about an idea change what is known of it. */
final class IdeaSteps {

    private IdeaSteps() {}

    static Model<Items> about(Model<Items> model, WorkshopId workshop, IdeaRef ref) {
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

    static Model<Items> merges(Model<Items> model) {
        return model.on(IdeasMerged.class, IdeaSteps::merged)
                .on(IdeaMergeUndone.class, (items, it) -> items.apart(it.mergeId()));
    }

    private static Items merged(Items items, IdeasMerged it, Recorded<Fact> as) {
        return items.merged(it.mergeId(), UndoMerge.group(it), it.title(), ItemRef.ideas(it.ideaIds()), as.t());
    }
}
