package dev.narada.query.workshop;

import dev.narada.events.ThemeId;
import org.jspecify.annotations.Nullable;

/** A theme; {@code retired} is true once nothing new goes under it, and left out before. */
public record Heading(
        ThemeId themeId, String name, @Nullable Boolean retired) {}
