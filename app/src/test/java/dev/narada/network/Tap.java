package dev.narada.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a phone asks for under one command id, however often it has to ask. */
record Tap(
        UUID command, String method, String path, @Nullable String body) {

    static Tap put(String path, String body) {
        return new Tap(UUID.randomUUID(), "PUT", path, body);
    }

    static Tap delete(String path) {
        return new Tap(UUID.randomUUID(), "DELETE", path, null);
    }

    /** The same id for something else. */
    Tap saying(String otherBody) {
        return new Tap(command, method, path, otherBody);
    }
}
