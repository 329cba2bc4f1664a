package dev.narada.events.items;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Rewording;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A need or an idea was put in other words. */
public sealed interface ItemReworded extends ItemFact {

    Text title();

    @Nullable
    Text text();

    Rewording kind();

    /** The needs that are answered from now on; null where that stays as it was. Needs answer nothing. */
    default @Nullable List<NeedId> answers() {
        return null;
    }

    static ItemReworded of(
            WorkshopId workshop,
            ItemId item,
            Text title,
            @Nullable Text text,
            Rewording kind,
            @Nullable List<NeedId> answers) {
        return switch (item) {
            case NeedId need -> new NeedReworded(workshop, need, title, text, kind);
            case IdeaId idea -> new IdeaReworded(workshop, idea, title, text, kind, answers);
        };
    }

    /** A need was put in other words. */
    @Stored("needs.reworded")
    record NeedReworded(
            WorkshopId workshopId,
            NeedId needId,
            Text title,
            @Nullable Text text,
            Rewording kind) implements ItemReworded, NeedFact {}

    /** An idea was put in other words, or said to answer other needs; {@code answers} that are left out stay as they were. */
    @Stored("ideas.reworded")
    record IdeaReworded(
            WorkshopId workshopId,
            IdeaId ideaId,
            Text title,
            @Nullable Text text,
            Rewording kind,
            @Nullable List<NeedId> answers)
            implements ItemReworded, IdeaFact {
        public IdeaReworded {
            answers = answers == null ? null : List.copyOf(answers);
        }

        /** Other words alone. */
        public IdeaReworded(WorkshopId workshopId, IdeaId ideaId, Text title, @Nullable Text text, Rewording kind) {
            this(workshopId, ideaId, title, text, kind, null);
        }
    }
}
