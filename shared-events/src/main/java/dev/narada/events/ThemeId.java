package dev.narada.events;

import java.util.UUID;

/** Names a heading that needs and ideas stand under. */
public record ThemeId(UUID value) implements Id {

    public static ThemeId of(String text) {
        return new ThemeId(Id.parse(text));
    }

    @Override
    public String kind() {
        return "theme";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
