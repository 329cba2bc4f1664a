package dev.narada.events.items;

import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Track;
import dev.narada.events.Via;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody said something new; {@code recordedBy} is who wrote it down for somebody else. */
public sealed interface ItemSaid extends ItemFact permits ItemProposed, ItemHandedIn {

    Text title();

    @Nullable
    Text text();

    @Nullable
    ThemeId themeId();

    @Nullable
    Track track();

    @Nullable
    SessionId sessionId();

    @Nullable
    TableId tableId();

    Via via();

    @Nullable
    ParticipantId authorId();

    @Nullable
    String recordedBy();

    /** Where an idea stood before, if it was taken over from an earlier workshop. */
    default @Nullable ItemOrigin origin() {
        return null;
    }

    /** The needs that an idea answers. Needs answer nothing. */
    default List<NeedId> answers() {
        return List.of();
    }
}
