package dev.narada.events.workshop;

import dev.narada.events.ThemeId;

/** A heading that needs and ideas stand under. */
public record Theme(ThemeId themeId, String name) {}
