package dev.narada.events.ideas;

import dev.narada.events.IdeaId;
import dev.narada.events.NeedId;
import dev.narada.events.Rewording;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An idea was put in other words, or said to answer other needs; {@code answers} that are left out stay as they were. */
@Stored("ideas.reworded")
public record IdeaReworded(
        WorkshopId workshopId,
        IdeaId ideaId,
        Text title,
        @Nullable Text text,
        Rewording kind,
        @Nullable List<NeedId> answers)
        implements IdeaFact {
    public IdeaReworded {
        answers = answers == null ? null : List.copyOf(answers);
    }

    /** Other words alone. */
    public IdeaReworded(WorkshopId workshopId, IdeaId ideaId, Text title, @Nullable Text text, Rewording kind) {
        this(workshopId, ideaId, title, text, kind, null);
    }
}
