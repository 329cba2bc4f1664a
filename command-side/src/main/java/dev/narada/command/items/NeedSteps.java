package dev.narada.command.items;

import dev.narada.command.DecisionModel;
import dev.narada.events.Fact;
import dev.narada.events.MergeId;
import dev.narada.events.NeedId;
import dev.narada.events.WorkshopId;
import dev.narada.events.needs.NeedHandedIn;
import dev.narada.events.needs.NeedHidden;
import dev.narada.events.needs.NeedLateAccepted;
import dev.narada.events.needs.NeedMergeUndone;
import dev.narada.events.needs.NeedMovedToTheme;
import dev.narada.events.needs.NeedProposed;
import dev.narada.events.needs.NeedRestored;
import dev.narada.events.needs.NeedReworded;
import dev.narada.events.needs.NeedWithdrawn;
import dev.narada.events.needs.NeedsMerged;
import dev.narada.log.Recorded;
import java.time.Instant;

/** How the facts about a need change what is known of it. */
final class NeedSteps {

    private NeedSteps() {}

    static DecisionModel<Items> about(DecisionModel<Items> model, WorkshopId workshop, NeedRef ref) {
        return merges(model.about(workshop, ref.id())
                        .on(NeedProposed.class, (items, it, as) -> items.put(proposed(ref, it, as.t())))
                        .on(NeedHandedIn.class, (items, it, as) -> items.put(handedIn(ref, it, as.t())))
                        .on(NeedLateAccepted.class, (items, _) -> items.change(ref, Item::accepted))
                        .on(
                                NeedReworded.class,
                                (items, it) -> items.change(ref, item -> item.worded(it.title(), it.text())))
                        .on(NeedMovedToTheme.class, (items, it) -> items.change(ref, item -> item.under(it.themeId())))
                        .on(
                                NeedWithdrawn.class,
                                (items, _) -> items.change(ref, item -> item.shown(item.hidden(), true)))
                        .on(
                                NeedHidden.class,
                                (items, _) -> items.change(ref, item -> item.shown(true, item.withdrawn())))
                        .on(NeedRestored.class, (items, _) -> items.change(ref, item -> item.shown(false, false))))
                .about(workshop, new MergeId(ref.id().value()))
                .on(NeedsMerged.class, NeedSteps::merged)
                .on(NeedMergeUndone.class, (items, it) -> items.apart(it.mergeId()));
    }

    private static Item proposed(NeedRef ref, NeedProposed it, Instant at) {
        var setting = new Setting(it.track(), it.tableId(), null);
        return Item.said(ref, it.authorId(), at, setting, it.themeId(), it.title(), it.text())
                .shown(it.hidden(), false);
    }

    private static Item handedIn(NeedRef ref, NeedHandedIn it, Instant at) {
        var setting = new Setting(it.track(), it.tableId(), null);
        return Item.said(ref, it.authorId(), at, setting, it.themeId(), it.title(), it.text())
                .waiting();
    }

    static DecisionModel<Items> merges(DecisionModel<Items> model) {
        return model.on(NeedsMerged.class, NeedSteps::merged)
                .on(NeedMergeUndone.class, (items, it) -> items.apart(it.mergeId()));
    }

    private static Items merged(Items items, NeedsMerged it, Recorded<Fact> as) {
        var into = new NeedRef(it.into() == null ? new NeedId(it.mergeId().value()) : it.into());
        return items.merged(it.mergeId(), into, it.title(), ItemRef.needs(it.needIds()), as.t());
    }
}
