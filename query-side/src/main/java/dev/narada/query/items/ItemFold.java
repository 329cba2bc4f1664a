package dev.narada.query.items;

import dev.narada.events.ItemId;
import dev.narada.events.items.*;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each fact about needs, or about ideas, does to them. */
public final class ItemFold {

    private ItemFold() {}

    public static Items apply(Items items, ItemFact fact, Instant t) {
        var id = fact.itemId().value();
        return switch (fact) {
            case ItemProposed f ->
                items.proposed(said(f, f.hidden() ? ItemVisibility.HIDDEN : ItemVisibility.SHOWN, t));
            case ItemHandedIn f -> items.proposed(said(f, ItemVisibility.LATE, t));
            case ItemLateAccepted _ -> items.lateAccepted(id);
            case ItemReworded f -> items.reworded(id, f.title(), f.text()).answering(id, f.answers());
            case ItemMovedToTheme f -> items.moved(id, f.themeId());
            case ItemWithdrawn _ -> items.withdrawn(id);
            case ItemHidden f -> items.hidden(id, f.reason());
            case ItemRestored _ -> items.restored(id);
            case ItemEndorsed f -> items.endorsed(id, f.participantId());
            case ItemEndorsementWithdrawn f -> items.endorsementWithdrawn(id, f.participantId());
            case ItemRoomSupportCounted f -> items.roomCounted(id, f.count());
            case ItemsMerged f -> Merging.merged(items, f.mergeId(), into(f), f.title(), members(f), t);
            case ItemMergeUndone f -> Merging.undone(items, f.mergeId(), into(f), members(f));
            case IdeaCarriedOver f -> items.fated(List.of(id), ItemOutcome.carriedTo(f.sessionId()));
            case IdeaParked f ->
                items.fated(List.of(id), new ItemOutcome(ItemOutcome.Kind.PARKED, null, f.sessionId(), f.reason()));
            case IdeaDropped f ->
                items.fated(List.of(id), new ItemOutcome(ItemOutcome.Kind.DROPPED, null, f.sessionId(), f.reason()));
        };
    }

    private static Item said(ItemSaid f, ItemVisibility standing, Instant t) {
        var origin = new Item.Origin(
                t,
                f.via(),
                f.authorId(),
                f.recordedBy(),
                f.track(),
                f.sessionId(),
                f.tableId(),
                f.answers(),
                f.origin());
        return Item.proposed(f.itemId().value(), origin, f.title(), f.text(), f.themeId(), standing);
    }

    private static @Nullable UUID into(ItemMerge f) {
        return f.into() == null ? null : f.into().value();
    }

    private static List<UUID> members(ItemMerge f) {
        return f.itemIds().stream().map(ItemId::value).toList();
    }
}
