package dev.narada.events.needs;

import dev.narada.events.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** A need stands under another heading, or under none. */
@Stored("needs.moved_to_theme")
public record NeedMovedToTheme(
        WorkshopId workshopId, NeedId needId, @Nullable ThemeId themeId) implements NeedFact {}
