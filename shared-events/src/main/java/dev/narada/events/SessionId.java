package dev.narada.events;

import java.util.UUID;

/** Names one meeting of the cycle. */
public record SessionId(UUID value) implements Id {

    public static SessionId of(String text) {
        return new SessionId(Id.parse(text));
    }

    @Override
    public String kind() {
        return "session";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
