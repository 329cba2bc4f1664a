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

/** A need came after its phase had ended and waits in the late tray. */
@Stored("needs.handed_in")
public record NeedHandedIn(
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
        @Nullable String recordedBy)
        implements NeedFact {}
