package dev.narada.events.needs;

import dev.narada.events.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Track;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said what is missing. {@code hidden} when the room moderates before showing; {@code recordedBy} is who
 * wrote it down for somebody else.
 */
@Stored("needs.proposed")
public record NeedProposed(
        WorkshopId workshopId,
        NeedId needId,
        @Nullable ThemeId themeId,
        @Nullable Track track,
        @Nullable SessionId sessionId,
        @Nullable TableId tableId,
        Text title,
        @Nullable Text text,
        Via via,
        @Nullable ParticipantId authorId,
        @Nullable String recordedBy,
        boolean hidden)
        implements NeedFact {}
