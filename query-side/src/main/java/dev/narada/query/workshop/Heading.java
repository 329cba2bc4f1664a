package dev.narada.query.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.narada.events.ThemeId;

/** A theme; nothing new goes under one that is {@code retired}, but what stands there stays. */
public record Heading(
        ThemeId themeId, String name, @JsonIgnore boolean retired) {}
