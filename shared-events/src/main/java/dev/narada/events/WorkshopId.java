package dev.narada.events;

import java.util.UUID;

/** Names one cycle of meetings. */
public record WorkshopId(UUID value) implements Id {

    public static WorkshopId of(String text) {
        return new WorkshopId(Id.parse(text));
    }

    @Override
    public String kind() {
        return "workshop";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
