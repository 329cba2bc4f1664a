package dev.narada.events;

import java.util.UUID;

/** Names an objection. */
public record ObjectionId(UUID value) implements Id {

    public static ObjectionId of(String text) {
        return new ObjectionId(Id.parse(text));
    }

    @Override
    public String kind() {
        return "objection";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
