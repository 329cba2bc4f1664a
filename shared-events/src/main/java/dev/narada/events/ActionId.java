package dev.narada.events;

import java.util.UUID;

/** Names an action of the plan. */
public record ActionId(UUID value) implements Id {

    public static ActionId of(String text) {
        return new ActionId(Id.parse(text));
    }

    @Override
    public String kind() {
        return "action";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
