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
            boolean hidden,
            @Nullable ItemOrigin origin) {
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
                        hidden,
                        origin);
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
     * showing; {@code recordedBy} is who wrote it down for somebody else; {@code origin} is what it was in an earlier
     * workshop from which it was taken over.
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
            boolean hidden,
            @Nullable ItemOrigin origin)
            implements ItemProposed, IdeaFact {
        public IdeaProposed {
            answers = List.copyOf(answers);
        }

        /** An idea that was first said here. */
        public IdeaProposed(
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
                boolean hidden) {
            this(
                    workshopId,
                    ideaId,
                    answers,
                    themeId,
                    track,
                    sessionId,
                    tableId,
                    title,
                    text,
                    via,
                    authorId,
                    recordedBy,
                    hidden,
                    null);
        }
    }
}
