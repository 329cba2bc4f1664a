package dev.narada.events;

import java.util.UUID;

/** Names a need. */
public record NeedId(UUID value) implements ItemId {

    public static NeedId of(String text) {
        return new NeedId(Id.parse(text));
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
