package dev.narada.command.items;

import dev.narada.command.DecisionModel;
import dev.narada.events.Fact;
import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.IdeaFact;
import dev.narada.events.items.ItemFact;
import dev.narada.events.items.ItemHandedIn;
import dev.narada.events.items.ItemHidden;
import dev.narada.events.items.ItemLateAccepted;
import dev.narada.events.items.ItemMergeUndone;
import dev.narada.events.items.ItemMovedToTheme;
import dev.narada.events.items.ItemProposed;
import dev.narada.events.items.ItemRestored;
import dev.narada.events.items.ItemReworded;
import dev.narada.events.items.ItemSaid;
import dev.narada.events.items.ItemWithdrawn;
import dev.narada.events.items.ItemsMerged;
import dev.narada.events.items.NeedFact;
import dev.narada.log.Recorded;
import java.time.Instant;

/** How the facts about an item change what is known of it. */
final class ItemSteps {

    private ItemSteps() {}

    /** Facts of the other kind may name the item too, as an idea names the needs that it answers; they are passed over. */
    static DecisionModel<Items> about(DecisionModel<Items> model, WorkshopId workshop, ItemId id) {
        var family = familyOf(id);
        var said = merges(model.about(workshop, id)
                .among(family)
                .on(
                        ItemProposed.class,
                        (items, it, as) -> items.put(said(it, as.t()).shown(it.hidden(), false)))
                .on(
                        ItemHandedIn.class,
                        (items, it, as) -> items.put(said(it, as.t()).waiting()))
                .on(ItemLateAccepted.class, (items, it) -> items.change(it.itemId(), Item::accepted))
                .on(
                        ItemReworded.class,
                        (items, it) -> items.change(
                                it.itemId(),
                                item -> item.worded(it.title(), it.text()).answering(it.answers())))
                .on(ItemMovedToTheme.class, (items, it) -> items.change(it.itemId(), item -> item.under(it.themeId())))
                .on(
                        ItemWithdrawn.class,
                        (items, it) -> items.change(it.itemId(), item -> item.shown(item.hidden(), true)))
                .on(
                        ItemHidden.class,
                        (items, it) -> items.change(it.itemId(), item -> item.shown(true, item.withdrawn())))
                .on(ItemRestored.class, (items, it) -> items.change(it.itemId(), item -> item.shown(false, false))));
        return merges(said.about(workshop, new MergeId(id.value())).among(family));
    }

    private static DecisionModel<Items> merges(DecisionModel<Items> model) {
        return model.on(ItemsMerged.class, ItemSteps::merged)
                .on(ItemMergeUndone.class, (items, it) -> items.apart(it.mergeId()));
    }

    private static Class<? extends ItemFact> familyOf(ItemId id) {
        return switch (id) {
            case NeedId _ -> NeedFact.class;
            case IdeaId _ -> IdeaFact.class;
        };
    }

    private static Item said(ItemSaid it, Instant at) {
        var setting = new Setting(it.track(), it.tableId(), it.answers());
        return Item.said(it.itemId(), it.authorId(), at, setting, it.themeId(), it.title(), it.text());
    }

    private static Items merged(Items items, ItemsMerged it, Recorded<Fact> as) {
        return items.merged(it.mergeId(), it.itemId(), it.title(), it.itemIds(), as.t());
    }
}
