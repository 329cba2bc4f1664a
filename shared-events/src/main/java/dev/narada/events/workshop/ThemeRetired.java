package dev.narada.events.workshop;

import dev.narada.events.Stored;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;

/** Nothing new goes under this heading. */
@Stored("workshop.theme_retired")
public record ThemeRetired(WorkshopId workshopId, ThemeId themeId) implements WorkshopFact {}
