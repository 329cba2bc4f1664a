package dev.narada.events;

import org.jspecify.annotations.Nullable;

/** Free text of the room, sealed under the workshop's key. {@code words} is null once the text was redacted. */
public record Text(@Nullable String words) implements Sealed {}
