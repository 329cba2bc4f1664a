package dev.narada.query.ideas;

import dev.narada.events.IdeaId;
import dev.narada.events.ideas.*;
import dev.narada.query.items.Item;
import dev.narada.query.items.ItemOutcome;
import dev.narada.query.items.ItemVisibility;
import dev.narada.query.items.Items;
import dev.narada.query.items.Merging;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each fact about ideas does to them. */
public final class IdeaFold {

    private IdeaFold() {}

    public static Items apply(Items ideas, IdeaFact fact, Instant t) {
        return switch (fact) {
            case IdeaProposed f -> ideas.proposed(proposed(f, t));
            case IdeaHandedIn f -> ideas.proposed(handedIn(f, t));
            case IdeaLateAccepted f -> ideas.lateAccepted(f.ideaId().value());
            case IdeaReworded f ->
                ideas.reworded(f.ideaId().value(), f.title(), f.text())
                        .answering(f.ideaId().value(), f.answers());
            case IdeaMovedToTheme f -> ideas.moved(f.ideaId().value(), f.themeId());
            case IdeaWithdrawn f -> ideas.withdrawn(f.ideaId().value());
            case IdeaHidden f -> ideas.hidden(f.ideaId().value(), f.reason());
            case IdeaRestored f -> ideas.restored(f.ideaId().value());
            case IdeaEndorsed f -> ideas.endorsed(f.ideaId().value(), f.participantId());
            case IdeaEndorsementWithdrawn f ->
                ideas.endorsementWithdrawn(f.ideaId().value(), f.participantId());
            case IdeaRoomSupportCounted f -> ideas.roomCounted(f.ideaId().value(), f.count());
            case IdeasMerged f ->
                Merging.merged(ideas, f.mergeId(), value(f.into()), f.title(), values(f.ideaIds()), t);
            case IdeaMergeUndone f -> Merging.undone(ideas, f.mergeId(), value(f.into()), values(f.ideaIds()));
            case IdeaCarriedOver f -> fated(ideas, f.ideaId(), ItemOutcome.carriedTo(f.sessionId()));
            case IdeaParked f ->
                fated(ideas, f.ideaId(), new ItemOutcome(ItemOutcome.Kind.PARKED, null, f.sessionId(), f.reason()));
            case IdeaDropped f ->
                fated(ideas, f.ideaId(), new ItemOutcome(ItemOutcome.Kind.DROPPED, null, f.sessionId(), f.reason()));
        };
    }

    private static Items fated(Items ideas, IdeaId id, ItemOutcome fate) {
        return ideas.fated(List.of(id.value()), fate);
    }

    private static Item proposed(IdeaProposed f, Instant t) {
        var origin = new Item.Origin(
                t, f.via(), f.authorId(), f.recordedBy(), f.track(), f.sessionId(), f.tableId(), f.answers());
        var standing = f.hidden() ? ItemVisibility.HIDDEN : ItemVisibility.SHOWN;
        return Item.proposed(f.ideaId().value(), origin, f.title(), f.text(), f.themeId(), standing);
    }

    private static Item handedIn(IdeaHandedIn f, Instant t) {
        var origin = new Item.Origin(
                t, f.via(), f.authorId(), f.recordedBy(), f.track(), f.sessionId(), f.tableId(), f.answers());
        return Item.proposed(f.ideaId().value(), origin, f.title(), f.text(), f.themeId(), ItemVisibility.LATE);
    }

    private static @Nullable UUID value(@Nullable IdeaId id) {
        return id == null ? null : id.value();
    }

    private static List<UUID> values(List<IdeaId> ids) {
        return ids.stream().map(IdeaId::value).toList();
    }
}
