package dev.narada.query.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Track;
import dev.narada.events.items.ItemOrigin;
import dev.narada.query.items.ItemOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An idea as the room sees it.
 *
 * @param dots      what it got in the last voting that was closed
 * @param carriedTo the later session in which the room said that it goes on with it
 * @param origin    what it was in an earlier workshop from which it was taken over
 */
public record IdeaCard(
        IdeaId ideaId,
        Text title,
        Text text,
        @Nullable ThemeId themeId,
        @Nullable Track track,
        @Nullable SessionId sessionId,
        @Nullable TableId tableId,
        List<NeedId> answers,
        int endorsements,
        int roomSupport,
        @Nullable IdeaId mergedInto,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<IdeaId> members,
        ItemOutcome.Kind state,
        @Nullable Integer dots,
        @Nullable SessionId carriedTo,
        @Nullable ItemOrigin origin,
        @Nullable Personal author,
        @JsonUnwrapped @Nullable Flags flags)
        implements Card {
    @Override
    public Object key() {
        return ideaId;
    }
}
