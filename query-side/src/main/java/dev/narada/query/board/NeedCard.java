package dev.narada.query.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Track;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A need as the room sees it. */
public record NeedCard(
        NeedId needId,
        Text title,
        Text text,
        @Nullable ThemeId themeId,
        @Nullable Track track,
        @Nullable SessionId sessionId,
        @Nullable TableId tableId,
        int endorsements,
        int roomSupport,
        @Nullable NeedId mergedInto,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NeedId> members,
        @Nullable Personal author,
        @JsonUnwrapped @Nullable Flags flags)
        implements Card {
    @Override
    public Object key() {
        return needId;
    }
}
