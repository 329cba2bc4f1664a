package dev.narada.events.items;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Track;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody said it after its phase had ended, so it waits in the late tray. */
public sealed interface ItemHandedIn extends ItemSaid {

    static ItemHandedIn of(
            WorkshopId workshop,
            ItemId item,
            List<NeedId> answers,
            @Nullable ThemeId theme,
            @Nullable Track track,
            @Nullable SessionId session,
            @Nullable TableId table,
            Text title,
            @Nullable Text text,
            Via via,
            @Nullable ParticipantId author,
            @Nullable String recordedBy) {
        return switch (item) {
            case NeedId need ->
                new NeedHandedIn(workshop, need, theme, track, session, table, title, text, via, author, recordedBy);
            case IdeaId idea ->
                new IdeaHandedIn(
                        workshop, idea, answers, theme, track, session, table, title, text, via, author, recordedBy);
        };
    }

    /** A need came after its phase had ended and waits in the late tray. */
    @Stored("needs.handed_in")
    record NeedHandedIn(
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
            implements ItemHandedIn, NeedFact {}

    /** An idea came after its phase had ended and waits in the late tray. */
    @Stored("ideas.handed_in")
    record IdeaHandedIn(
            WorkshopId workshopId,
            IdeaId ideaId,
            List<NeedId> answers,
            @Nullable ThemeId themeId,
            @Nullable Track track,
            @Nullable SessionId sessionId,
            @Nullable TableId tableId,
            Text title,
            @Nullable Text text,
            Via via,
            @Nullable ParticipantId authorId,
            @Nullable String recordedBy)
            implements ItemHandedIn, IdeaFact {
        public IdeaHandedIn {
            answers = List.copyOf(answers);
        }
    }
}
