package dev.narada.events.ideas;

import dev.narada.events.IdeaId;
import dev.narada.events.Stored;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** An idea stands under another heading, or under none. */
@Stored("ideas.moved_to_theme")
public record IdeaMovedToTheme(
        WorkshopId workshopId, IdeaId ideaId, @Nullable ThemeId themeId) implements IdeaFact {}
