package dev.narada.events;

import java.util.UUID;

/** Names an idea. */
public record IdeaId(UUID value) implements ItemId {

    public static IdeaId of(String text) {
        return new IdeaId(Id.parse(text));
    }

    @Override
    public String kind() {
        return "idea";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
