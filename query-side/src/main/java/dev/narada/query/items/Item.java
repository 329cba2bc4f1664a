package dev.narada.query.items;

import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Track;
import dev.narada.events.Via;
import dev.narada.events.items.ItemOrigin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** A need or an idea. {@code endorsers} and {@code roomSupport} are what it was given itself, apart from its members. */
public record Item(
        UUID id,
        Origin origin,
        Text title,
        @Nullable Text text,
        @Nullable ThemeId themeId,
        ItemVisibility standing,
        PSet<ParticipantId> endorsers,
        int roomSupport,
        GroupLink bond,
        ItemOutcome fate) {

    /** Where an item came from, {@code earlier} in a workshop before this one; only which needs an idea answers may be corrected. */
    public record Origin(
            Instant at,
            Via via,
            @Nullable ParticipantId authorId,
            @Nullable String recordedBy,
            @Nullable Track track,
            @Nullable SessionId sessionId,
            @Nullable TableId tableId,
            List<NeedId> answers,
            @Nullable ItemOrigin earlier) {}

    public static Item proposed(
            UUID id,
            Origin origin,
            Text title,
            @Nullable Text text,
            @Nullable ThemeId themeId,
            ItemVisibility standing) {
        return new Item(
                id, origin, title, text, themeId, standing, HashTreePSet.empty(), 0, GroupLink.NONE, ItemOutcome.OPEN);
    }

    /** Off the board, whatever it was. */
    public Item veiled() {
        return with(new ItemVisibility(true, standing.withdrawn(), standing.late(), standing.reason()));
    }

    Item titled() {
        return with(GroupLink.TITLE);
    }

    Item worded(Text newTitle, @Nullable Text newText) {
        return new Item(id, origin, newTitle, newText, themeId, standing, endorsers, roomSupport, bond, fate);
    }

    Item answering(List<NeedId> needs) {
        var o = origin;
        var next = new Origin(
                o.at(),
                o.via(),
                o.authorId(),
                o.recordedBy(),
                o.track(),
                o.sessionId(),
                o.tableId(),
                needs,
                o.earlier());
        return new Item(id, next, title, text, themeId, standing, endorsers, roomSupport, bond, fate);
    }

    Item under(@Nullable ThemeId theme) {
        return new Item(id, origin, title, text, theme, standing, endorsers, roomSupport, bond, fate);
    }

    Item with(ItemVisibility next) {
        return new Item(id, origin, title, text, themeId, next, endorsers, roomSupport, bond, fate);
    }

    Item with(PSet<ParticipantId> next) {
        return new Item(id, origin, title, text, themeId, standing, next, roomSupport, bond, fate);
    }

    Item counted(int next) {
        return new Item(id, origin, title, text, themeId, standing, endorsers, next, bond, fate);
    }

    Item with(GroupLink next) {
        return new Item(id, origin, title, text, themeId, standing, endorsers, roomSupport, next, fate);
    }

    Item with(ItemOutcome next) {
        return new Item(id, origin, title, text, themeId, standing, endorsers, roomSupport, bond, next);
    }
}
