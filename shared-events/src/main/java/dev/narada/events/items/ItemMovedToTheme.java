package dev.narada.events.items;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** A need or an idea stands under another heading, or under none. */
public sealed interface ItemMovedToTheme extends ItemFact {

    @Nullable
    ThemeId themeId();

    static ItemMovedToTheme of(WorkshopId workshop, ItemId item, @Nullable ThemeId theme) {
        return switch (item) {
            case NeedId need -> new NeedMovedToTheme(workshop, need, theme);
            case IdeaId idea -> new IdeaMovedToTheme(workshop, idea, theme);
        };
    }

    /** A need stands under another heading, or under none. */
    @Stored("needs.moved_to_theme")
    record NeedMovedToTheme(
            WorkshopId workshopId, NeedId needId, @Nullable ThemeId themeId) implements ItemMovedToTheme, NeedFact {}

    /** An idea stands under another heading, or under none. */
    @Stored("ideas.moved_to_theme")
    record IdeaMovedToTheme(
            WorkshopId workshopId, IdeaId ideaId, @Nullable ThemeId themeId) implements ItemMovedToTheme, IdeaFact {}
}
