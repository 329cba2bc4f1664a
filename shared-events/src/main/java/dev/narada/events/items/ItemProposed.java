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

/** Somebody said what is missing, or what could be done. */
public sealed interface ItemProposed extends ItemSaid {

    /** Whether the room moderates before it shows. */
    boolean hidden();

    static ItemProposed of(
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
            @Nullable String recordedBy,
            boolean hidden) {
        return switch (item) {
            case NeedId need ->
                new NeedProposed(
                        workshop, need, theme, track, session, table, title, text, via, author, recordedBy, hidden);
            case IdeaId idea ->
                new IdeaProposed(
                        workshop,
                        idea,
                        answers,
                        theme,
                        track,
                        session,
                        table,
                        title,
                        text,
                        via,
                        author,
                        recordedBy,
                        hidden);
        };
    }

    /**
     * Somebody said what is missing. {@code hidden} when the room moderates before showing; {@code recordedBy} is who
     * wrote it down for somebody else.
     */
    @Stored("needs.proposed")
    record NeedProposed(
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
            implements ItemProposed, NeedFact {}

    /**
     * Somebody said what could be done, and which needs it answers. {@code hidden} when the room moderates before
     * showing; {@code recordedBy} is who wrote it down for somebody else.
     */
    @Stored("ideas.proposed")
    record IdeaProposed(
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
            @Nullable String recordedBy,
            boolean hidden)
            implements ItemProposed, IdeaFact {
        public IdeaProposed {
            answers = List.copyOf(answers);
        }
    }
}
