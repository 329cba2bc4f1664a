package dev.narada.events.workshop;

import dev.narada.events.Stored;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;

/** A new heading stands on the board. */
@Stored("workshop.theme_added")
public record ThemeAdded(WorkshopId workshopId, ThemeId themeId, String name) implements WorkshopFact {}
