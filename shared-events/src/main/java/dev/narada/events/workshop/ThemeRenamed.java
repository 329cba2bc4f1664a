package dev.narada.events.workshop;

import dev.narada.events.Stored;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;

/** A heading got a better name; what stands under it stays. */
@Stored("workshop.theme_renamed")
public record ThemeRenamed(WorkshopId workshopId, ThemeId themeId, String name) implements WorkshopFact {}
