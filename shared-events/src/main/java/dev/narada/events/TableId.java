package dev.narada.events;

import java.util.UUID;

/** Names a small group in the room. */
public record TableId(UUID value) implements Id {

    public static TableId of(String text) {
        return new TableId(Id.parse(text));
    }

    @Override
    public String kind() {
        return "table";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
