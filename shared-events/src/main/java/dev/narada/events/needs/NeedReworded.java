package dev.narada.events.needs;

import dev.narada.events.NeedId;
import dev.narada.events.Rewording;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** A need was put in other words. */
@Stored("needs.reworded")
public record NeedReworded(
        WorkshopId workshopId,
        NeedId needId,
        Text title,
        @Nullable Text text,
        Rewording kind) implements NeedFact {}
