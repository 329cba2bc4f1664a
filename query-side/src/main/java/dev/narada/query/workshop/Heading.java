package dev.narada.query.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.narada.events.ThemeId;

/**
 * A theme; nothing new goes under one that is {@code retired}, but what stands there stays.
 *
 * @param number its place among all themes there ever were, from 0; a colour that goes by it never changes
 */
public record Heading(
        ThemeId themeId,
        String name,
        int number,
        @JsonIgnore boolean retired) {

    Heading named(String name) {
        return new Heading(themeId, name, number, retired);
    }

    Heading asRetired() {
        return new Heading(themeId, name, number, true);
    }
}
