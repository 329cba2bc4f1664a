package dev.narada.query.needs;

import dev.narada.events.NeedId;
import dev.narada.events.needs.*;
import dev.narada.query.items.Item;
import dev.narada.query.items.ItemVisibility;
import dev.narada.query.items.Items;
import dev.narada.query.items.Merging;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each fact about needs does to them. */
public final class NeedFold {

    private NeedFold() {}

    public static Items apply(Items needs, NeedFact fact, Instant t) {
        return switch (fact) {
            case NeedProposed f -> needs.proposed(proposed(f, t));
            case NeedHandedIn f -> needs.proposed(handedIn(f, t));
            case NeedLateAccepted f -> needs.lateAccepted(f.needId().value());
            case NeedReworded f -> needs.reworded(f.needId().value(), f.title(), f.text());
            case NeedMovedToTheme f -> needs.moved(f.needId().value(), f.themeId());
            case NeedWithdrawn f -> needs.withdrawn(f.needId().value());
            case NeedHidden f -> needs.hidden(f.needId().value(), f.reason());
            case NeedRestored f -> needs.restored(f.needId().value());
            case NeedEndorsed f -> needs.endorsed(f.needId().value(), f.participantId());
            case NeedEndorsementWithdrawn f ->
                needs.endorsementWithdrawn(f.needId().value(), f.participantId());
            case NeedRoomSupportCounted f -> needs.roomCounted(f.needId().value(), f.count());
            case NeedsMerged f ->
                Merging.merged(needs, f.mergeId(), value(f.into()), f.title(), values(f.needIds()), t);
            case NeedMergeUndone f -> Merging.undone(needs, f.mergeId(), value(f.into()), values(f.needIds()));
        };
    }

    private static Item proposed(NeedProposed f, Instant t) {
        var origin = new Item.Origin(
                t, f.via(), f.authorId(), f.recordedBy(), f.track(), f.sessionId(), f.tableId(), List.of());
        var standing = f.hidden() ? ItemVisibility.HIDDEN : ItemVisibility.SHOWN;
        return Item.proposed(f.needId().value(), origin, f.title(), f.text(), f.themeId(), standing);
    }

    private static Item handedIn(NeedHandedIn f, Instant t) {
        var origin = new Item.Origin(
                t, f.via(), f.authorId(), f.recordedBy(), f.track(), f.sessionId(), f.tableId(), List.of());
        return Item.proposed(f.needId().value(), origin, f.title(), f.text(), f.themeId(), ItemVisibility.LATE);
    }

    private static @Nullable UUID value(@Nullable NeedId id) {
        return id == null ? null : id.value();
    }

    private static List<UUID> values(List<NeedId> ids) {
        return ids.stream().map(NeedId::value).toList();
    }
}
